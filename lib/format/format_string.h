// print's format strings, std::format's {} language, parsed and checked while the program compiles ([format.string]).
// Does not belong here: showing values (show.h).
#pragma once
#include "format/format_error.h"
#include "format/kind.h"
#include "format/spec.h"

namespace shoji::format {

// One replacement field, and the literal text before it.
struct field {
  uint32_t literal = 0;  // offset and length in the format string
  uint32_t literal_length = 0;
  bool literal_has_braces = false;  // doubled ones, of which one is shown
  uint8_t argument = 0;
  uint8_t width_argument = 0;  // 1 + the argument that holds the width; 0: the spec has it
  uint8_t precision_argument = 0;
  char letter = 0;  // the type letter that was given
  spec how;
};

// The parser's state: where it is, and which argument comes next.
class field_parser {
 public:
  consteval field_parser(const kind *kinds, unsigned arguments) : kinds_(kinds), arguments_(arguments) {}

  // A field from behind its "{" on; answers where it has ended.
  consteval const char *parse(const char *at, field &to) {
    at_ = at;
    to.argument = argument_number();
    kind_ = kinds_[to.argument];
    if (kind_ == kind::none) error_in_format_string::this_argument_has_a_type_that_print_cannot_show();
    if (*at_ == ':') {
      ++at_;
      parse_spec(to);
    } else {
      if (*at_ != '}' && *at_ != '\0') error_in_format_string::a_field_begins_with_a_number_or_a_colon();
      settle(to, false, false);
    }
    if (*at_ != '}') {
      if (*at_ == '\0') error_in_format_string::unmatched_opening_brace();
      error_in_format_string::this_type_letter_does_not_fit_the_argument();
    }
    return ++at_;
  }

  consteval void check_all_used() const {
    for (unsigned i = 0; i < arguments_; ++i)
      if ((used_ >> i & 1) == 0) error_in_format_string::an_argument_is_never_shown();
  }

 private:
  static consteval bool is_digit(char character) { return character >= '0' && character <= '9'; }

  consteval unsigned number() {
    unsigned long value = 0;
    for (; is_digit(*at_); ++at_) {
      value = value * 10 + static_cast<unsigned>(*at_ - '0');
      if (value > 0x7fffffff) error_in_format_string::a_number_is_too_large();
    }
    return static_cast<unsigned>(value);
  }

  consteval uint8_t argument_number() {
    const bool numbered = is_digit(*at_);
    if (numbered ? next_ != 0 : numbered_) error_in_format_string::numbered_and_unnumbered_fields_are_mixed();
    if (*at_ == '0' && is_digit(at_[1])) error_in_format_string::a_field_number_begins_with_a_needless_zero();
    const unsigned which = numbered ? number() : next_++;
    numbered_ = numbered;
    if (*at_ == '\0') error_in_format_string::unmatched_opening_brace();
    if (which >= arguments_) error_in_format_string::more_fields_than_arguments();
    used_ |= 1UL << which;
    return static_cast<uint8_t>(which);
  }

  // "{...}" in the place of a width or precision: 1 + the argument's number.
  consteval uint8_t nested_argument() {
    ++at_;
    const uint8_t which = argument_number();
    if (*at_++ != '}') error_in_format_string::unmatched_opening_brace();
    if (kinds_[which] != kind::integer)
      error_in_format_string::a_width_or_precision_taken_from_an_argument_needs_an_integer();
    return static_cast<uint8_t>(which + 1);
  }

  static consteval bool is_align(char character) { return character == '<' || character == '>' || character == '^'; }

  // [[fill]align]: true if there was one.
  consteval bool parse_align(spec &how) {
    const auto lead = static_cast<unsigned char>(*at_);
    const int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    bool complete = lead != '\0' && lead != '{' && lead != '}';
    for (int i = 1; i < length; ++i) complete = complete && (static_cast<unsigned char>(at_[i]) & 0xc0) == 0x80;
    if (complete && is_align(at_[length])) {
      how.fill = 0;
      for (int i = length; i-- > 0;) how.fill = how.fill << 8 | static_cast<unsigned char>(at_[i]);
      at_ += length;
    }
    if (!is_align(*at_)) return false;
    if (*at_ != '>') how.flags |= *at_ == '<' ? left : center;
    ++at_;
    return true;
  }

  consteval void parse_spec(field &to) {
    spec &how = to.how;
    const bool aligned = parse_align(how);
    const char *const before_number_wishes = at_;
    if (*at_ == '+' || *at_ == ' ' || *at_ == '-') {
      if (*at_ != '-') how.flags |= *at_ == '+' ? plus : space;
      ++at_;
    }
    if (*at_ == '#') {
      how.flags |= alternate | prefix_zero;
      ++at_;
    }
    if (*at_ == '0') {
      if (!aligned) how.flags |= zero;
      ++at_;
    }
    const bool number_wishes = at_ != before_number_wishes;
    if (*at_ == '{')
      to.width_argument = nested_argument();
    else if (*at_ == '0')
      error_in_format_string::a_width_begins_with_a_digit_from_1_to_9();
    else
      how.width = static_cast<int>(number());
    if (*at_ == '.') {
      ++at_;
      if (*at_ == '{')
        to.precision_argument = nested_argument();
      else if (is_digit(*at_))
        how.precision = static_cast<int>(number());
      else
        error_in_format_string::a_precision_needs_a_number();
    }
    if (*at_ == 'L') {  // the locale's form, which in the "C" locale is the same
      if (kind_ == kind::text || kind_ == kind::pointer)
        error_in_format_string::the_locales_form_is_for_arithmetic_types();
      ++at_;
    }
    if (*at_ != '}' && *at_ != '\0') to.letter = *at_++;
    settle(to, aligned, number_wishes);
  }

  // What the type letter and the argument's kind make of the rest.
  consteval void settle(field &to, bool aligned, bool number_wishes) {
    to.how.base = base_of(to.letter);
    const bool as_number = shown_as_number(to);
    if (!as_number && number_wishes) error_in_format_string::sign_alternate_form_and_zero_are_for_numbers();
    const bool has_precision = to.how.precision >= 0 || to.precision_argument != 0;
    if (has_precision && kind_ != kind::text && kind_ != kind::floating)
      error_in_format_string::a_precision_is_for_text_and_floating_point();
    if (to.letter >= 'A' && to.letter <= 'Z') to.how.flags |= upper;
    if (kind_ == kind::floating) {
      to.how.style = to.letter == 0 ? 'g' : static_cast<char>(to.letter | 0x20);
      to.how.flags |= no_prefix;
      if (to.letter == 0 && !has_precision) to.how.style = 0;
    }
    if (!aligned && !as_number && kind_ != kind::pointer) to.how.flags |= left;
  }

  static consteval uint8_t base_of(char letter) {
    switch (letter) {
      case 'x':
      case 'X': return 16;
      case 'o': return 8;
      case 'b':
      case 'B': return 2;
      default: return 10;
    }
  }

  consteval bool shown_as_number(const field &to) const {
    const char letter = to.letter;
    const bool number_letter = letter == 'd' || to.how.base != 10;
    bool fits = letter == 0;
    switch (kind_) {
      case kind::boolean: fits = fits || letter == 's' || number_letter; break;
      case kind::character:
      case kind::integer: fits = fits || letter == 'c' || number_letter; break;
      case kind::text: fits = fits || letter == 's'; break;
      case kind::floating: fits = fits || is_floating_letter(letter | 0x20); break;
      default: fits = fits || letter == 'p'; break;
    }
    if (!fits) error_in_format_string::this_type_letter_does_not_fit_the_argument();
    return number_letter || kind_ == kind::floating || (kind_ == kind::integer && letter == 0);
  }

  static consteval bool is_floating_letter(int small) { return small == 'a' || (small >= 'e' && small <= 'g'); }

  const char *at_ = nullptr;
  const kind *kinds_;
  unsigned arguments_;
  kind kind_ = kind::none;  // of the field that is being parsed
  unsigned next_ = 0;
  bool numbered_ = false;
  unsigned long used_ = 0;
};

// A format string for just these arguments. It can only be made from a literal, while the program compiles.
template <typename... Arguments>
class format_string {
 public:
  static constexpr unsigned most_fields = 2 * sizeof...(Arguments) + 4;
  static_assert(sizeof...(Arguments) <= 64);

  consteval format_string(const char *text) : text(text) {
    field_parser parser(kinds, sizeof...(Arguments));
    const char *at = text;
    for (;;) {
      field next;
      next.literal = static_cast<uint32_t>(at - text);
      while (*at != '\0' && (*at != '{' || at[1] == '{')) {
        if (*at == '{' || *at == '}') {
          if (at[1] != *at) error_in_format_string::unmatched_closing_brace_write_two();
          next.literal_has_braces = true;
          ++at;
        }
        ++at;
      }
      next.literal_length = static_cast<uint32_t>(at - text - next.literal);
      if (*at == '\0') {
        tail = next;
        parser.check_all_used();
        return;
      }
      if (count == most_fields) error_in_format_string::too_many_fields();
      at = parser.parse(at + 1, next);
      fields[count++] = next;
    }
  }

  static constexpr kind kinds[] = {kind_of<Arguments>..., kind::none};

  const char *text;
  field fields[most_fields] = {};
  field tail = {};  // the literal text behind the last field
  unsigned count = 0;
};

}  // namespace shoji::format
