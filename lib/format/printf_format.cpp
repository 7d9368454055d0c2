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

// How an argument is passed: in a general register or 8 bytes of the stack, of which the upper ones mean nothing where the
// type is narrower; in a vector register or 8 bytes; in 16 bytes of the stack (psABI 3.2.3).
enum class passing : unsigned char { general, vector, memory };

// Decimal digits at `at`; -1 if that is more than INT_MAX.
int parse_number(const char *&at) {
  long value = 0;
  for (; *at >= '0' && *at <= '9'; ++at)
    if (value >= 0) {
      value = value * 10 + (*at - '0');
      if (value > INT_MAX) value = -1;
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
      case '\'': break;  // the "C" locale has nothing that would group digits
      default: return;
    }
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
    case 'L': ++at; return sizeof(long double);
    case 'w': return parse_exact_width(at);
    default: return sizeof(int);
  }
}

// `size` bytes of an argument: what is above them is cut off, or filled by the sign.
uint64_t narrow(uint64_t value, unsigned size, bool is_signed) {
  if (size >= sizeof value) return value;
  const unsigned unused = 64 - size * CHAR_BIT;
  return is_signed ? static_cast<uint64_t>(static_cast<int64_t>(value << unused) >> unused) : value << unused >> unused;
}

void convert_integer(sink &out, spec &how, uint64_t value, bool is_signed) {
  const bool negative = is_signed && static_cast<int64_t>(value) < 0;
  if (!is_signed) how.flags &= static_cast<uint16_t>(~(plus | space));
  if (how.base == 10) how.flags &= static_cast<uint16_t>(~alternate);
  // C 7.23.6.1p6: a precision makes "0" ineffective.
  if (how.precision >= 0) how.flags &= static_cast<uint16_t>(~zero);
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

class formatter {
 public:
  formatter(sink &out, const char *format, const printf_error &error, va_list arguments)
      : out_(out), format_(format), error_(error), start_(out.position()) {
    va_copy(next_, arguments);
  }

  bool run();

 private:
  sink &out_;
  const char *const format_;
  const printf_error &error_;
  const size_t start_;
  bool too_large_ = false;  // a width, a precision or an argument's number

  va_list next_;
  // The argument that was fetched last.
  uint64_t general_;
  long double real_;

  // Numbered arguments: the first of them has all conversions looked at for what each argument is. What is in neither of
  // these is passed in a general register. Bit 0 is argument 1.
  bool looked_ = false;
  bool looking_ = false;
  uint64_t vectors_ = 0;
  uint64_t memories_ = 0;

  [[gnu::noinline]] void take(va_list &from, passing how);
  void fetch(unsigned number, passing how);
  void look();
  unsigned parse_argument(const char *&at);
  int parse_count(const char *&at);
  bool convert(const char *&at);
};

void formatter::take(va_list &from, passing how) {
  switch (how) {
    case passing::general: general_ = va_arg(from, uint64_t); break;
    case passing::vector: real_ = va_arg(from, double); break;
    case passing::memory: real_ = va_arg(from, long double); break;
  }
}

// The argument of this number, or the next one for 0.
void formatter::fetch(unsigned number, passing how) {
  if (number == 0) return take(next_, how);
  const uint64_t bit = 1UL << (number - 1);
  if (looking_) {
    if (how == passing::vector) vectors_ |= bit;
    if (how == passing::memory) memories_ |= bit;
    return;
  }
  va_list from;
  va_copy(from, next_);
  for (uint64_t each = 1;; each += each) {
    if (each == bit) break;
    take(from, (vectors_ & each) != 0 ? passing::vector : (memories_ & each) != 0 ? passing::memory : passing::general);
  }
  take(from, how);
  va_end(from);
}

void formatter::look() {
  looked_ = looking_ = true;
  for (const char *at = format_; *at != '\0';)
    if (*at++ == '%') convert(at);
  looking_ = false;
}

// "4$": 4. Else 0, and nothing is parsed.
unsigned formatter::parse_argument(const char *&at) {
  if (*at < '1' || *at > '9') return 0;
  const char *behind = at;
  const int number = parse_number(behind);
  if (*behind != '$') return 0;
  at = behind + 1;
  if (number < 0 || number > most_numbered_arguments) {
    too_large_ = true;
    return 1;
  }
  if (!looked_) look();
  return static_cast<unsigned>(number);
}

// A number, or an argument in its place.
int formatter::parse_count(const char *&at) {
  if (*at == '*') {
    ++at;
    fetch(parse_argument(at), passing::general);
    return static_cast<int>(general_);
  }
  const int count = parse_number(at);
  if (count < 0) too_large_ = true;
  return count;
}

// The conversion that begins behind the "%" before `at`, and ends where `at` is moved to. False if C knows none such.
bool formatter::convert(const char *&at) {
  spec how;
  const unsigned number = parse_argument(at);
  parse_flags(at, how);
  how.width = parse_count(at);
  if (how.width < 0) {
    how.flags |= left;
    if (how.width == INT_MIN) too_large_ = true;
    how.width = -how.width;
  }
  if (*at == '.') {
    how.precision = parse_count(++at);
    if (how.precision < 0) how.precision = -1;  // as if it were not there
  }
  unsigned size = parse_length(at);
  const char specifier = *at;
  if (specifier == '\0' || size == 0 || too_large_) return false;
  ++at;

  how.base = base_of(specifier);
  const auto lower = static_cast<char>(specifier | 0x20);
  const bool is_real = lower == 'a' || (lower >= 'e' && lower <= 'g');
  const bool is_long_double = size == sizeof(long double);
  if (specifier != '%' && specifier != 'm') {
    const bool is_text = specifier == 's' || specifier == 'c';
    if (how.base == 0 && !is_real && specifier != 'n' && (!is_text || size == sizeof(long))) return false;  // wide ones
    fetch(number, !is_real ? passing::general : is_long_double ? passing::memory : passing::vector);
  }
  if (looking_) return true;

  if (specifier == '%') {
    out_.put('%');
    return true;
  }
  const uint64_t argument = general_;
  if (specifier == 'n') {
    store_position(reinterpret_cast<void *>(argument), size, out_.position() - start_);
    return true;
  }
  if (specifier >= 'A' && specifier <= 'Z') how.flags |= upper;
  if (is_real) {
    how.style = lower;
    if (lower == 'a')
      hexadecimal(out_, how, real_, is_long_double);
    else
      floating(out_, how, real_);
    return true;
  }

  const char *characters;
  size_t length;
  const auto byte = static_cast<char>(argument);
  if (specifier == 'c') {
    characters = &byte;
    length = 1;
  } else if (specifier == 's' || (specifier == 'm' && error_.text != nullptr)) {
    characters = specifier == 'm' ? error_.text(error_.number) : reinterpret_cast<const char *>(argument);
    if (characters == nullptr) characters = how.precision < 0 || how.precision > 5 ? "(null)" : "";
    length = length_of(characters, how.precision);
  } else if (specifier == 'p' && argument == 0) {
    characters = "(nil)";
    length = 5;
  } else {
    bool is_signed = specifier == 'd' || specifier == 'i';
    uint64_t value = narrow(argument, size, is_signed);
    if (specifier == 'p') {
      how.flags |= alternate;
      value = argument;
    } else if (specifier == 'm') {
      how.base = 10;
      value = static_cast<uint64_t>(error_.number);
    }
    convert_integer(out_, how, value, is_signed);
    return true;
  }
  text(out_, how, characters, length, length);
  return true;
}

bool formatter::run() {
  const char *format = format_;
  while (!too_large_) {
    const char *const run = format;
    for (;; ++format)
      if (*format == '%' || *format == '\0') break;
    if (format != run) write(out_, run, static_cast<size_t>(format - run));
    if (*format == '\0') break;
    const char *const percent = format++;
    if (!convert(format) && !too_large_) write(out_, percent, static_cast<size_t>(format - percent));
  }
  va_end(next_);
  return !too_large_;
}

}  // namespace

bool printf(sink &out, const char *format, va_list arguments, const printf_error &error) {
  formatter work(out, format, error, arguments);
  return work.run();
}

}  // namespace shoji::format
