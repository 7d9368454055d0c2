// What print can show, and how each type of C++ is seen by it.
// Does not belong here: the wishes that a replacement field may utter about it (format_string.h).
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace shoji::format {

enum class kind : uint8_t { none, boolean, character, integer, text, pointer, floating };

namespace types {

template <typename Type>
struct bare {
  using type = Type;
};
template <typename Type>
struct bare<const Type> {
  using type = Type;
};
template <typename Type>
struct bare<Type &> : bare<Type> {};
template <typename Element, size_t Count>
struct bare<Element[Count]> {
  using type = Element *;
};
template <typename Element, size_t Count>
struct bare<const Element[Count]> {
  using type = const Element *;
};

template <typename Type>
constexpr kind kind_of = kind::none;
template <>
constexpr kind kind_of<bool> = kind::boolean;
template <>
constexpr kind kind_of<char> = kind::character;
template <>
constexpr kind kind_of<signed char> = kind::integer;
template <>
constexpr kind kind_of<unsigned char> = kind::integer;
template <>
constexpr kind kind_of<short> = kind::integer;
template <>
constexpr kind kind_of<unsigned short> = kind::integer;
template <>
constexpr kind kind_of<int> = kind::integer;
template <>
constexpr kind kind_of<unsigned> = kind::integer;
template <>
constexpr kind kind_of<long> = kind::integer;
template <>
constexpr kind kind_of<unsigned long> = kind::integer;
template <>
constexpr kind kind_of<long long> = kind::integer;
template <>
constexpr kind kind_of<unsigned long long> = kind::integer;
template <>
constexpr kind kind_of<float> = kind::floating;
template <>
constexpr kind kind_of<double> = kind::floating;
template <>
constexpr kind kind_of<long double> = kind::floating;
template <>
constexpr kind kind_of<char *> = kind::text;
template <>
constexpr kind kind_of<const char *> = kind::text;
template <>
constexpr kind kind_of<void *> = kind::pointer;
template <>
constexpr kind kind_of<const void *> = kind::pointer;
template <>
constexpr kind kind_of<decltype(nullptr)> = kind::pointer;

// Anything that holds characters as string_view does.
template <typename Type>
concept string_like = requires(const Type &value, const char *&data, size_t &size) {
  data = value.data();
  size = value.size();
};
template <string_like Type>
constexpr kind kind_of<Type> = kind::text;

}  // namespace types

template <typename Type>
constexpr kind kind_of = types::kind_of<typename types::bare<Type>::type>;

}  // namespace shoji::format
