// From a checked format string and its arguments to calls of the converters: a field whose spec says nothing calls the
// leanest, and what no field asks for is not linked. Does not belong here: streams (shoji/print.h).
#pragma once
#include <string.h>
#include "format/converters.h"
#include "format/format_string.h"

namespace shoji::format {

// Literal text in which every brace is doubled.
void write_braced(sink &out, const char *text, size_t length);

// A text in UTF-8 by columns, as std::format counts them, but that a mark which joins the character before it counts as
// another: the bytes that fit into `most` columns, and how many these take.
struct extent {
  size_t bytes;
  size_t columns;
};
extent measure(const char *characters, size_t length, size_t most);

struct characters {
  const char *data;
  size_t size;
};

// A reference to a pointer, so that an array is not one.
template <typename Character>
[[gnu::always_inline]] inline characters characters_of(Character *const &text) {
  if (text == nullptr) return {"(null)", 6};
  return {text, strlen(text)};
}

// Mostly a literal, whose length becomes a number: GCC has it from the first line, Clang from the loop. An array may be
// full, without a NUL.
template <size_t Size>
[[gnu::always_inline]] inline characters characters_of(const char (&text)[Size]) {
  if (__builtin_constant_p(__builtin_strlen(text))) return {text, __builtin_strlen(text)};
  size_t length = 0;
  while (length < Size && text[length] != '\0') ++length;
  return {text, length};
}

template <types::string_like Type>
[[gnu::always_inline]] inline characters characters_of(const Type &text) {
  return {text.data(), text.size()};
}

[[gnu::always_inline]] inline void show_text(sink &out, const field &where, const spec &how, characters shown) {
  const bool plain = how.width == 0 && how.precision < 0 && where.width_argument == 0 && where.precision_argument == 0;
  if (plain) return write(out, shown.data, shown.size);
  const extent size =
      measure(shown.data, shown.size, how.precision < 0 ? SIZE_MAX : static_cast<size_t>(how.precision));
  text(out, how, shown.data, size.bytes, size.columns);
}

[[gnu::always_inline]] inline void show_number(sink &out, const field &where, const spec &how, uint64_t magnitude,
                                               bool negative) {
  constexpr uint16_t wishes = plus | space;
  const bool plain = how.width == 0 && where.width_argument == 0 && how.base == 10 && (how.flags & wishes) == 0;
  if (plain) return decimal(out, magnitude, negative);
  integer(out, how, magnitude, negative);
}

constexpr precision_of_type precision_of(float) { return float_precision; }
constexpr precision_of_type precision_of(double) { return double_precision; }
constexpr precision_of_type precision_of(long double) { return long_double_precision; }

template <typename Type>
[[gnu::always_inline]] inline void show_floating(sink &out, const spec &how, Type value) {
  if (how.style == 0) return shortest(out, how, value, precision_of(value));
  if (how.style != 'a') return floating(out, how, value);
  spec base_16 = how;
  if (__is_same(Type, long double)) base_16.flags |= long_double;
  hexadecimal(out, base_16, value);
}

template <typename Type>
[[gnu::always_inline]] inline void show(sink &out, const field &where, const spec &how, const Type &value) {
  constexpr kind shown = kind_of<Type>;
  if constexpr (shown == kind::text) {
    show_text(out, where, how, characters_of(value));
  } else if constexpr (shown == kind::pointer) {
    spec address = how;
    address.base = 16;
    address.flags |= alternate | prefix_zero;
    integer(out, address, reinterpret_cast<uint64_t>(static_cast<const void *>(value)), false);
  } else if constexpr (shown == kind::floating) {
    show_floating(out, how, value);
  } else if (shown == kind::boolean && (where.letter == 0 || where.letter == 's')) {
    show_text(out, where, how, value ? characters{"true", 4} : characters{"false", 5});
  } else if (where.letter == 'c' || (shown == kind::character && where.letter == 0)) {
    const auto character = static_cast<char>(value);  // of a number the low byte, where std::format might throw
    show_text(out, where, how, {&character, 1});
  } else if constexpr (shown == kind::character) {
    show_number(out, where, how, static_cast<unsigned char>(value), false);  // P2909: as a number, it has no sign
  } else {
    const bool negative = value < Type(0);
    const auto number = static_cast<uint64_t>(value);
    show_number(out, where, how, negative ? -number : number, negative);
  }
}

// The argument that gives a width or precision: one for which std::format would throw, below 0 or above INT_MAX, counts
// as none.
template <typename Type>
[[gnu::always_inline]] inline void take_count(int &count, const Type &value, int none) {
  if constexpr (kind_of<Type> == kind::integer)
    count = static_cast<uint64_t>(value) > 0x7fffffff ? none : static_cast<int>(value);
}

[[gnu::always_inline]] inline void show_literal(sink &out, const char *text, const field &before) {
  if (before.literal_length == 0) return;
  (before.literal_has_braces ? write_braced : write)(out, text + before.literal, before.literal_length);
}

template <unsigned... Index>
struct numbers {};
template <unsigned Count, unsigned... Index>
struct count_to : count_to<Count - 1, Count - 1, Index...> {};
template <unsigned... Index>
struct count_to<0, Index...> {
  using type = numbers<Index...>;
};

template <typename... Arguments, unsigned... Index>
[[gnu::always_inline]] inline void show_field(sink &out, const char *text, const field &where, numbers<Index...>,
                                              const Arguments &...arguments) {
  show_literal(out, text, where);
  spec how = where.how;
  ((where.width_argument == Index + 1 ? take_count(how.width, arguments, 0) : void()), ...);
  ((where.precision_argument == Index + 1 ? take_count(how.precision, arguments, -1) : void()), ...);
  ((where.argument == Index ? show(out, where, how, arguments) : void()), ...);
}

// Everything here is inlined into the caller, where the format string is a constant: what stays are calls of
// converters.
template <typename... Arguments, unsigned... Field>
[[gnu::always_inline]] inline void show_fields(sink &out, const format_string<Arguments...> &format, numbers<Field...>,
                                               const Arguments &...arguments) {
  using indices = typename count_to<sizeof...(Arguments)>::type;
  ((Field < format.count ? show_field(out, format.text, format.fields[Field], indices{}, arguments...) : void()), ...);
  show_literal(out, format.text, format.tail);
}

template <typename... Arguments>
[[gnu::always_inline]] inline void show_all(sink &out, const format_string<Arguments...> &format,
                                            const Arguments &...arguments) {
  show_fields(out, format, typename count_to<format_string<Arguments...>::most_fields>::type{}, arguments...);
}

}  // namespace shoji::format
