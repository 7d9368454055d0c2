// printf: each conversion is parsed into a spec, its argument fetched, and both handed to a converter.
// Does not belong here: how a value becomes text (integer.cpp, text.cpp), or where the text goes (sink.h).
#include "format/printf_format.h"
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "format/converters.h"

namespace shoji::format {
namespace {

// The arguments, one after the other. All that printf takes so far comes in a general register or in 8 bytes of the
// stack (psABI 3.2.3), of which the upper ones mean nothing where the type is narrower.
struct argument_list {
  va_list list;

  [[gnu::noinline]] uint64_t next() { return va_arg(list, uint64_t); }
};

// Decimal digits at `at`; past INT_MAX the value stays there.
int parse_number(const char *&at) {
  long value = 0;
  for (; *at >= '0' && *at <= '9'; ++at) {
    value = value * 10 + (*at - '0');
    if (value > INT_MAX) value = INT_MAX;
  }
  return static_cast<int>(value);
}

void parse_flags(const char *&at, spec &how) {
  for (;; ++at) switch (*at) {
      case '-': how.flags |= left; break;
      case '+': how.flags |= plus; break;
      case ' ': how.flags |= space; break;
      case '#': how.flags |= alternate; break;
      case '0': how.flags |= zero; break;
      default: return;
    }
}

// A number, or the next argument in its place.
int parse_count(const char *&at, argument_list &arguments) {
  if (*at != '*') return parse_number(at);
  ++at;
  return static_cast<int>(arguments.next());
}

void parse_width(const char *&at, spec &how, argument_list &arguments) {
  how.width = parse_count(at, arguments);
  if (how.width >= 0) return;
  how.flags |= left;
  how.width = how.width == INT_MIN ? INT_MAX : -how.width;
}

void parse_precision(const char *&at, spec &how, argument_list &arguments) {
  if (*at != '.') return;
  how.precision = parse_count(++at, arguments);
  if (how.precision < 0) how.precision = -1;  // as if it were not there
}

// The size in bytes that w8, w16, w32, w64 and their fast forms name; 0 for any other width.
unsigned parse_exact_width(const char *&at) {
  const bool fast = *++at == 'f';
  if (fast) ++at;
  const int bits = parse_number(at);
  if (bits != 8 && bits != 16 && bits != 32 && bits != 64) return 0;
  return fast && bits != 8 ? sizeof(int_fast16_t) : static_cast<unsigned>(bits) / CHAR_BIT;
}

unsigned parse_length(const char *&at) {
  switch (*at) {
    case 'h':
      if (*++at != 'h') return sizeof(short);
      ++at;
      return sizeof(char);
    case 'l':
      if (*++at == 'l') ++at;
      return sizeof(long);
    case 'j':
    case 'z':
    case 't': ++at; return sizeof(long);
    case 'w': return parse_exact_width(at);
    default: return sizeof(int);
  }
}

// `size` bytes of an argument: what is above them is cut off, or filled by the sign.
uint64_t narrow(uint64_t value, unsigned size, bool is_signed) {
  const unsigned unused = 64 - size * CHAR_BIT;
  return is_signed ? static_cast<uint64_t>(static_cast<int64_t>(value << unused) >> unused) : value << unused >> unused;
}

void convert_integer(sink &out, spec &how, uint64_t value, bool is_signed) {
  const bool negative = is_signed && static_cast<int64_t>(value) < 0;
  if (!is_signed) how.flags &= static_cast<uint16_t>(~(plus | space));
  if (how.base == 10) how.flags &= static_cast<uint16_t>(~alternate);
  // C 7.23.6.1p6: a precision, and "-", make "0" ineffective.
  if (how.precision >= 0 || how.has(left)) how.flags &= static_cast<uint16_t>(~zero);
  integer(out, how, negative ? -value : value, negative);
}

// A precision is the most that may be looked at: the text may have no end.
size_t length_of(const char *characters, int precision) {
  if (precision < 0) return strlen(characters);
  size_t length = 0;
  while (length < static_cast<size_t>(precision) && characters[length] != '\0') ++length;
  return length;
}

void store_position(void *where, unsigned size, size_t position) {
  switch (size) {
    case sizeof(char): *static_cast<signed char *>(where) = static_cast<signed char>(position); break;
    case sizeof(short): *static_cast<short *>(where) = static_cast<short>(position); break;
    case sizeof(int): *static_cast<int *>(where) = static_cast<int>(position); break;
    default: *static_cast<long *>(where) = static_cast<long>(position); break;
  }
}

// The base in which a conversion shows an integer; 0 if it shows none.
uint8_t base_of(char specifier) {
  switch (specifier) {
    case 'd':
    case 'i':
    case 'u': return 10;
    case 'o': return 8;
    case 'x':
    case 'X':
    case 'p': return 16;
    case 'b':
    case 'B': return 2;
    default: return 0;
  }
}

// The conversion that begins behind the "%" before `at`, and ends where `at` is moved to. False if C knows none such.
bool convert(sink &out, const char *&at, argument_list &arguments, size_t start) {
  spec how;
  parse_flags(at, how);
  parse_width(at, how, arguments);
  parse_precision(at, how, arguments);
  unsigned size = parse_length(at);
  const char specifier = *at;
  if (specifier == '\0' || size == 0) return false;
  ++at;
  if (specifier == '%') {
    out.put('%');
    return true;
  }
  how.base = base_of(specifier);
  const bool is_text = specifier == 's' || specifier == 'c';
  if (how.base == 0 && specifier != 'n' && (!is_text || size == sizeof(long))) return false;  // %ls: wide characters

  uint64_t argument = arguments.next();
  if (specifier == 'n') {
    store_position(reinterpret_cast<void *>(argument), size, out.position() - start);
    return true;
  }
  const char *characters;
  size_t length;
  const auto byte = static_cast<char>(argument);
  if (specifier == 'c') {
    characters = &byte;
    length = 1;
  } else if (specifier == 's') {
    characters = reinterpret_cast<const char *>(argument);
    if (characters == nullptr) characters = how.precision < 0 || how.precision > 5 ? "(null)" : "";
    length = length_of(characters, how.precision);
  } else if (specifier == 'p' && argument == 0) {
    characters = "(nil)";
    length = 5;
  } else {
    if (specifier == 'p') {
      how.flags |= alternate;
      size = sizeof(long);
    }
    if (specifier == 'X' || specifier == 'B') how.flags |= upper;
    const bool is_signed = specifier == 'd' || specifier == 'i';
    convert_integer(out, how, narrow(argument, size, is_signed), is_signed);
    return true;
  }
  text(out, how, characters, length, length);
  return true;
}

}  // namespace

void printf(sink &out, const char *format, va_list arguments) {
  const size_t start = out.position();
  argument_list list;
  va_copy(list.list, arguments);
  for (;;) {
    const char *const run = format;
    for (;; ++format)
      if (*format == '%' || *format == '\0') break;
    if (format != run) write(out, run, static_cast<size_t>(format - run));
    if (*format == '\0') break;
    const char *const percent = format++;
    if (!convert(out, format, list, start)) write(out, percent, static_cast<size_t>(format - percent));
  }
  va_end(list.list);
}

}  // namespace shoji::format
