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

// What a conversion is: an integer's base, and perhaps that it has a sign; or one of the others.
enum conversion : uint8_t {
  none,
  capital = 1,  // may be written as a capital letter, too
  base = 2 | 8 | 16,
  is_signed = 32,
  other = 64,
  string = other | 2,
  character = other | 4,
  pointer = other | 6,
  position = other | 8,
  message = other | 10,
  real = other | 12 | capital,
};

// Those of the letters from a to x.
constexpr uint8_t conversions[] = {
    real,           2 | capital, character,
    10 | is_signed, real,        real,  // a b c d e f
    real,           none,        10 | is_signed,
    none,           none,        none,  // g h i j k l
    message,        position,    8,
    pointer,        none,        none,  // m n o p q r
    string,         none,        10,
    none,           none,        16 | capital,  // s t u v w x
};

unsigned conversion_of(char letter) {
  const auto index = static_cast<unsigned char>((letter | 0x20) - 'a');
  unsigned what = none;
  if (index < sizeof conversions) what = conversions[index];
  if (letter < 'a' && (what & capital) == 0) what = none;
  return what;
}

// "'" groups digits, but in the "C" locale there is nothing that would.
constexpr uint64_t flags = 1UL << '-' | 1UL << '+' | 1UL << ' ' | 1UL << '#' | 1UL << '0' | 1UL << '\'';

// `size` bytes of an argument: what is above them is cut off, or filled by the sign.
uint64_t narrow(uint64_t value, unsigned size, bool with_sign) {
  const unsigned unused = 64 - size * CHAR_BIT;
  return with_sign ? static_cast<uint64_t>(static_cast<int64_t>(value << unused) >> unused) : value << unused >> unused;
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

  unsigned numbered(int number);
  const char *parse_count(const char *at, int &count);
  const char *parse_wishes(const char *at, spec &how, unsigned &number);
  void convert(spec &how, unsigned what, unsigned size);
  void convert_text(const spec &how, unsigned what);
};

// The number of an argument, from what stands before a "$". The first has all conversions looked at for how each
// argument is passed.
[[gnu::noinline]] unsigned formatter::numbered(int number) {
  if (static_cast<unsigned>(number) > printf_arguments::most_numbered) {
    too_large_ = true;
    return 0;
  }
  if (!looked_) {
    looked_ = arguments_.looking = true;
    run();
    arguments_.looking = false;
  }
  return static_cast<unsigned>(number);
}

// A number, or an argument in its place.
const char *formatter::parse_count(const char *at, int &count) {
  const bool is_argument = *at == '*';
  if (is_argument) ++at;
  const parsed_number parsed = number_at(at);
  count = static_cast<int>(parsed.value);
  if (!is_argument) {
    if (count < 0) too_large_ = true;
    return parsed.behind;
  }
  unsigned number = 0;
  if (*parsed.behind == '$' && count != 0) {
    number = numbered(count);
    at = parsed.behind + 1;
  }
  arguments_.fetch(number, passing::general);
  count = static_cast<int>(arguments_.general);
  return at;
}

// The argument's number, flags, width and precision.
[[gnu::always_inline]] inline const char *formatter::parse_wishes(const char *at, spec &how, unsigned &number) {
  for (;;) {
    for (; static_cast<unsigned char>(*at) <= '0' && (flags >> *at & 1) != 0; ++at)
      how.flags |= static_cast<uint16_t>(flag_of(*at));
    at = parse_count(at, how.width);
    if (*at != '$' || at[-1] < '0' || how.flags != 0 || number != 0) break;
    number = numbered(how.width);
    ++at;
  }
  if (how.width < 0) {
    how.flags |= left;
    if (how.width == INT_MIN) too_large_ = true;
    how.width = static_cast<int>(-static_cast<unsigned>(how.width));
  }
  if (*at == '.') {
    at = parse_count(at + 1, how.precision);
    if (how.precision < 0) how.precision = -1;  // as if it were not there
  }
  return at;
}

// A text, or what is shown as one.
void formatter::convert_text(const spec &how, unsigned what) {
  const auto byte = static_cast<char>(arguments_.general);
  const char *shown = reinterpret_cast<const char *>(arguments_.general);
  size_t length = 1;
  if (what == character) {
    shown = &byte;
  } else if (what == pointer) {
    shown = "(nil)";
    length = 5;
  } else {
    if (what == message) shown = error_.text(error_.number);
    if (shown == nullptr) shown = how.precision < 0 || how.precision > 5 ? "(null)" : "";
    length = length_of(shown, how.precision);
  }
  text(out_, how, shown, length, length);
}

[[gnu::always_inline]] inline void formatter::convert(spec &how, unsigned what, unsigned size) {
  uint64_t argument = arguments_.general;
  if (what >= other) {
    if (what == real) return (how.style == 'a' ? hexadecimal : floating)(out_, how, arguments_.real);
    if (what == position) return store_integer(reinterpret_cast<void *>(argument), size, out_.position() - start_);
    if (what == message && error_.text == nullptr) {
      argument = static_cast<uint64_t>(error_.number);
      what = 10 | is_signed;
    } else {
      if (what != pointer || argument == 0) return convert_text(how, what);
      how.flags |= alternate;
      what = 16;
      size = sizeof(long);
    }
  } else if ((what & is_signed) == 0) {
    how.flags &= static_cast<uint16_t>(~(plus | space));
  }
  if (how.precision >= 0) how.flags &= static_cast<uint16_t>(~zero);  // C 7.23.6.1p6
  how.base = what & base;
  argument = narrow(argument, size, (what & is_signed) != 0);
  const bool negative = (what & is_signed) != 0 && static_cast<int64_t>(argument) < 0;
  integer(out_, how, negative ? -argument : argument, negative);
}

// All of the text; or none of it, while the arguments are looked for.
bool formatter::run() {
  for (const char *at = format_;;) {
    const char *const literal = at;
    // Not as a char: one byte loaded into a register waits for the others.
    for (unsigned next; (next = static_cast<unsigned char>(*at)) != '%' && next != '\0';) ++at;
    if (at != literal && !arguments_.looking) write_short(out_, literal, static_cast<size_t>(at - literal));
    if (*at == '\0') return true;
    const char *const percent = at++;
    spec how;
    unsigned number = 0;
    if (*at <= '9') {  // before the letters of most conversions there is nothing
      at = parse_wishes(at, how, number);
      if (too_large_) return false;
    }
    unsigned size = parse_length(at);
    const char letter = *at;
    unsigned what = conversion_of(letter);
    if (size != sizeof(int)) {
      if (size >= sizeof(long) && (what == string || what == character)) return false;  // wide
      if (size == 0) what = none;
      if (size > sizeof(long) && what != real) size = sizeof(long);  // elsewhere, "L" is "ll"
    }
    if (letter != '\0') ++at;
    if (what == none) {
      if (letter == 'S' || letter == 'C') return false;
      const char *const shown = letter == '%' ? at - 1 : percent;
      if (!arguments_.looking) write(out_, shown, static_cast<size_t>(at - shown));
      continue;
    }
    if (letter <= 'Z') how.flags |= upper;
    if (what == real) {
      auto passed = passing::vector;
      if (size == sizeof(long double)) {
        passed = passing::memory;
        how.flags |= long_double;
      }
      how.style = static_cast<char>(letter | 0x20);
      arguments_.fetch(number, passed);
    } else if (number != 0) {
      arguments_.fetch(number, passing::general);
    } else if (what != message) {
      arguments_.fetch_next();
    }
    if (!arguments_.looking) convert(how, what, size);
  }
}

}  // namespace

bool printf(sink &out, const char *format, va_list arguments, const printf_error &error) {
  formatter work(out, format, error, arguments);
  return work.run();
}

}  // namespace shoji::format
