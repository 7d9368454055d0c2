// scanf: each directive of the format string is compared with the input, or converts some of it and stores the value.
// Does not belong here: how text becomes a value (scan_integer.cpp, scan_floating.cpp, scan_text.cpp).
#include "format/scan_format.h"
#include <stdint.h>
#include "format/directive.h"
#include "format/printf_arguments.h"
#include "format/scan_converters.h"

namespace shoji::format {
namespace {

// Where a character stands among others; their number if it does not.
unsigned find(const char *among, char character) {
  unsigned index = 0;
  while (among[index] != character && among[index] != '\0') ++index;
  return index;
}

// Conversions, those of a kind together.
constexpr char conversions[] = "iduoxXpbBcs[aAeEfFgGn%";
enum conversion : unsigned char { i, d, pointer = 6, characters = 9, string, set, a, position = 20, percent, none };
constexpr uint8_t bases[] = {0, 10, 10, 8, 16, 16, 16, 2, 2};

void store_floating(void *where, unsigned size, long double value) {
  switch (size) {
    case sizeof(float): *static_cast<float *>(where) = static_cast<float>(value); break;
    case sizeof(double): *static_cast<double *>(where) = static_cast<double>(value); break;
    default: *static_cast<long double *>(where) = value; break;
  }
}

class scanner {
 public:
  scanner(source &in, const scan_memory &memory, va_list arguments) : in_(in), memory_(memory), start_(in.position()) {
    va_copy(next_, arguments);
  }
  ~scanner() { va_end(next_); }

  scan_answer run(const char *format);

 private:
  source &in_;
  const scan_memory &memory_;
  const size_t start_;
  va_list next_;
  scan_answer answer_;

  void *argument(unsigned number);
  void skip_space();
  scan_end match(char character);
  scan_end convert(const char *&at);
  scan_end convert_text(field from, bool whole, const byte_set &allowed, bool allocates, void *where);
};

// The argument of this number, or the next one for 0.
void *scanner::argument(unsigned number) {
  if (number == 0) return va_arg(next_, void *);
  va_list from;
  va_copy(from, next_);
  while (--number != 0) static_cast<void>(va_arg(from, void *));
  void *const found = va_arg(from, void *);
  va_end(from);
  return found;
}

void scanner::skip_space() {
  while (is_space(in_.peek())) ++in_.next;
}

scan_end scanner::match(char character) {
  const int next = in_.peek();
  if (next < 0) return scan_end::no_input;
  if (next != static_cast<unsigned char>(character)) return scan_end::mismatch;
  ++in_.next;
  return scan_end::complete;
}

// What was stored of a text that is too short for %c stays where it is, unless the memory is ours.
scan_end scanner::convert_text(field from, bool whole, const byte_set &allowed, bool allocates, void *where) {
  const size_t width = from.left;
  text_target to{allocates ? nullptr : static_cast<char *>(where), allocates ? &memory_ : nullptr, 0, 0};
  scan_end end = scan_text(from, allowed, to);
  if (end == scan_end::complete && (to.length == 0 || (whole && to.length != width))) end = scan_end::mismatch;
  if (end == scan_end::complete && !whole && to.text != nullptr) to.text[to.length++] = '\0';
  if (allocates) {
    if (end != scan_end::complete) {
      memory_.release(to.text);
      to.text = nullptr;
    } else if (auto *const exact = static_cast<char *>(memory_.resize(to.text, to.length)); exact != nullptr) {
      to.text = exact;
    }
    *static_cast<char **>(where) = to.text;
  }
  return end;
}

// The conversion that begins behind the "%" before `at`, and ends where `at` is moved to.
scan_end scanner::convert(const char *&at) {
  const char *const first = at;
  const int count = parse_number(at);
  unsigned number = 0;
  if (*at == '$' && count != 0) {
    if (count < 0 || count > static_cast<int>(printf_arguments::most_numbered)) return scan_end::bad_format;
    number = static_cast<unsigned>(count);
    ++at;
  } else {
    at = first;
  }
  const bool suppressed = *at == '*';
  if (suppressed) ++at;
  const int width = parse_number(at);
  bool allocates = *at == 'm';
  if (allocates) ++at;
  const char *const length = at;
  const unsigned size = parse_length(at);
  const unsigned what = find(conversions, *at);
  if (what == none || size == 0) return scan_end::bad_format;
  if (what >= a && what < position && at != length && (at != length + 1 || (*length != 'l' && *length != 'L')))
    return scan_end::bad_format;  // a float, double or long double is stored, and nothing else
  ++at;
  const bool is_text = what >= characters && what <= set;
  byte_set allowed{};
  if (is_text && size == sizeof(long)) return scan_end::bad_format;  // wide characters
  if (what == set && !parse_set(at, allowed)) return scan_end::bad_format;

  if (what != characters && what != set && what != position) skip_space();
  if (what == percent) return match('%');
  void *const where = suppressed ? nullptr : argument(number);
  if (what == position) {
    if (!suppressed) store_integer(where, size > sizeof(long) ? sizeof(long) : size, in_.position() - start_);
    return scan_end::complete;
  }
  allocates = allocates && is_text && !suppressed;
  if (in_.peek() < 0) {
    if (allocates) *static_cast<char **>(where) = nullptr;
    return scan_end::no_input;
  }

  // 0 and what is larger than an int are no widths.
  const field text{in_, width > 0 ? static_cast<size_t>(width) : what == characters ? 1 : SIZE_MAX};
  if (is_text) {
    if (what == string)
      for (const char *each = " \t\n\v\f\r"; *each != '\0'; ++each) allowed.add(*each);
    if (what != set) allowed.invert();
    const scan_end end = convert_text(text, what == characters, allowed, allocates, where);
    if (end != scan_end::complete) return end;
  } else if (what >= a) {
    const scanned_floating found = scan_floating(text, size == sizeof(double)  ? double_precision
                                                       : size == sizeof(float) ? float_precision
                                                                               : long_double_precision);
    if (!found.matches) return scan_end::mismatch;
    answer_.out_of_range |= found.number.out_of_range;
    if (!suppressed) store_floating(where, size, found.number.value);
  } else {
    const bool is_null = what == pointer && in_.peek() == '(';
    const scanned_integer found = is_null ? scan_null(text) : scan_integer(text, bases[what], what <= d);
    if (!found.matches) return scan_end::mismatch;
    answer_.out_of_range |= found.out_of_range;
    if (!suppressed) store_integer(where, what == pointer || size > sizeof(long) ? sizeof(long) : size, found.value);
  }
  answer_.converted = true;
  answer_.assigned += !suppressed;
  return scan_end::complete;
}

scan_answer scanner::run(const char *format) {
  while (*format != '\0' && answer_.end == scan_end::complete) {
    const char character = *format++;
    if (is_space(character))
      skip_space();
    else
      answer_.end = character == '%' ? convert(format) : match(character);
  }
  return answer_;
}

}  // namespace

scan_answer scan(source &in, const char *format, va_list arguments, const scan_memory &memory) {
  scanner work(in, memory, arguments);
  return work.run(format);
}

}  // namespace shoji::format
