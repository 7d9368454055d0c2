// printf: each conversion is parsed into a spec, its argument fetched, and both handed to a converter.
// Does not belong here: how a value becomes text (integer.cpp, text.cpp, floating.cpp), or where the text goes
// (sink.h).
#include "format/printf_format.h"
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include "format/converters.h"
#include "format/directive.h"
#include "format/printf_arguments.h"

namespace shoji::format {
namespace {

// "'" groups digits, but in the "C" locale there is nothing that would.
void parse_flags(const char *&at, spec &how) {
  static constexpr uint16_t flags[] = {left, plus, space, alternate, zero, 0};
  for (; *at <= '0'; ++at) {
    const unsigned which = find("-+ #0'", *at);
    if (which == sizeof flags / sizeof *flags) return;
    how.flags |= flags[which];
  }
}

// Conversions, those of a kind together.
constexpr char conversions[] = "scdiuxXopbBaAeEfFgGnm%";
enum conversion : unsigned char {
  string,
  character,
  d,
  i,
  pointer = 8,
  a = 11,
  G = 18,
  position,
  message,
  percent,
  none
};
constexpr uint8_t bases[] = {10, 10, 10, 16, 16, 8, 16, 2, 2};  // from d on

// `size` bytes of an argument: what is above them is cut off, or filled by the sign.
uint64_t narrow(uint64_t value, unsigned size, bool is_signed) {
  const unsigned unused = 64 - size * CHAR_BIT;
  return is_signed ? static_cast<uint64_t>(static_cast<int64_t>(value << unused) >> unused) : value << unused >> unused;
}

void convert_integer(sink &out, spec &how, uint64_t value, bool is_signed) {
  const bool negative = is_signed && static_cast<int64_t>(value) < 0;
  unsigned without = is_signed ? 0 : plus | space;
  if (how.base == 10) without |= alternate;
  if (how.precision >= 0) without |= zero;  // C 7.23.6.1p6
  how.flags &= static_cast<uint16_t>(~without);
  integer(out, how, negative ? -value : value, negative);
}

// A precision is the most that may be looked at: the text may have no end.
size_t length_of(const char *characters, int precision) {
  // Not strlen: most texts are short, and strlen is a tenth of what printf needs in all.
  const auto most = static_cast<size_t>(precision);  // -1 becomes the most of all
  size_t length = 0;
  while (length < most && characters[length] != '\0') ++length;
  return length;
}

class formatter {
 public:
  formatter(sink &out, const char *format, const printf_error &error, va_list arguments)
      : out_(out), format_(format), error_(error), start_(out.position()), arguments_(arguments) {}

  bool run();

 private:
  sink &out_;
  const char *const format_;
  const printf_error &error_;
  const size_t start_;
  bool looked_ = false;     // for the arguments that have numbers
  bool too_large_ = false;  // a width, a precision or an argument's number
  printf_arguments arguments_;

  unsigned parse_argument(const char *&at);
  int parse_count(const char *&at);
  bool convert(const char *&at);
};

// "4$": 4. Else 0, and nothing is parsed. The first has all conversions looked at for how each argument is passed.
unsigned formatter::parse_argument(const char *&at) {
  if (*at < '1' || *at > '9') return 0;
  const char *behind = at;
  const int number = parse_number(behind);
  if (*behind != '$') return 0;
  at = behind + 1;
  if (static_cast<unsigned>(number) > printf_arguments::most_numbered) {
    too_large_ = true;
    return 0;
  }
  if (!looked_) {
    looked_ = arguments_.looking = true;
    for (const char *each = format_; *each != '\0';)
      if (*each++ == '%') convert(each);
    arguments_.looking = false;
  }
  return static_cast<unsigned>(number);
}

// A number, or an argument in its place.
int formatter::parse_count(const char *&at) {
  if (*at == '*') {
    ++at;
    arguments_.fetch(parse_argument(at), passing::general);
    return static_cast<int>(arguments_.general);
  }
  const int count = parse_number(at);
  if (count < 0) too_large_ = true;
  return count;
}

// The conversion that begins behind the "%" before `at`, and ends where `at` is moved to. False if C knows none such.
bool formatter::convert(const char *&at) {
  spec how;
  unsigned number = 0;
  if (*at <= '9') {  // before the letters of most conversions there is nothing
    number = parse_argument(at);
    parse_flags(at, how);
    how.width = parse_count(at);
    if (how.width < 0) {
      how.flags |= left;
      if (how.width == INT_MIN) too_large_ = true;
      how.width = static_cast<int>(-static_cast<unsigned>(how.width));
    }
    if (*at == '.') {
      how.precision = parse_count(++at);
      if (how.precision < 0) how.precision = -1;  // as if it were not there
    }
  }
  unsigned size = parse_length(at);
  const char letter = *at;
  if (letter == '\0' || size == 0 || too_large_) return false;
  ++at;

  const unsigned what = find(conversions, letter);
  const bool is_real = what >= a && what <= G;
  const bool is_long_double = is_real && size == sizeof(long double);
  if (!is_real && size > sizeof(long)) size = sizeof(long);  // elsewhere, "L" is "ll"
  if (what < message) {
    if (what <= character && size == sizeof(long)) return false;  // wide characters
    auto passed = passing::general;
    if (is_real) passed = passing::vector;
    if (is_long_double) {
      passed = passing::memory;
      how.flags |= long_double;
    }
    arguments_.fetch(number, passed);
  }
  if (what == none) return false;
  if (arguments_.looking) return true;

  if (letter <= 'Z') how.flags |= upper;
  if (is_real) {
    how.style = static_cast<char>(letter | 0x20);
    (how.style == 'a' ? hexadecimal : floating)(out_, how, arguments_.real);
    return true;
  }
  if (what == percent) {
    write(out_, at - 1, 1);
    return true;
  }

  const uint64_t argument = arguments_.general;
  const auto byte = static_cast<char>(argument);
  const char *shown = reinterpret_cast<const char *>(argument);
  size_t length = 1;
  if (what == position) {
    store_integer(reinterpret_cast<void *>(argument), size, out_.position() - start_);
    return true;
  }
  if (what == character) {
    shown = &byte;
  } else if (what == string || (what == message && error_.text != nullptr)) {
    if (what == message) shown = error_.text(error_.number);
    if (shown == nullptr) shown = how.precision < 0 || how.precision > 5 ? "(null)" : "";
    length = length_of(shown, how.precision);
  } else if (what == pointer && argument == 0) {
    shown = "(nil)";
    length = 5;
  } else {
    const bool is_signed = what <= i;
    uint64_t value = narrow(argument, size, is_signed);
    if (what == message) {
      value = static_cast<uint64_t>(error_.number);
    } else {
      how.base = bases[what - d];
      if (what == pointer) {
        how.flags |= alternate;
        value = argument;
      }
    }
    convert_integer(out_, how, value, is_signed);
    return true;
  }
  text(out_, how, shown, length, length);
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
  return !too_large_;
}

}  // namespace

bool printf(sink &out, const char *format, va_list arguments, const printf_error &error) {
  formatter work(out, format, error, arguments);
  return work.run();
}

}  // namespace shoji::format
