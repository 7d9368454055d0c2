// The characters of a floating-point number, one by one.
// Does not belong here: what number they make (floating_read.cpp).
#include "format/floating_reader.h"

namespace shoji::format {
namespace {

// More digits decide nothing but whether there are any: the middle between two numbers has 11515 digits at most.
constexpr int most_words = 645;

unsigned digit_of(char character) {
  const unsigned decimal = static_cast<unsigned char>(character) - '0';
  if (decimal < 10) return decimal;
  const unsigned letter = (static_cast<unsigned char>(character) | 0x20) - 'a';
  return letter < 26 ? letter + 10 : 99;
}

}  // namespace

bool floating_reader::complete() {
  length_ = taken_ + 1;
  return true;
}

void floating_reader::store_group() {
  digits_.word(digits_.last++) = static_cast<uint64_t>(group_);
  group_ = 0;
  grouped_ = 0;
}

bool floating_reader::take_digit(unsigned digit) {
  has_digits_ = true;
  if (hexadecimal_ ? group_ >> 120 != 0 : digits_.last >= most_words) {
    inexact_ = inexact_ || digit != 0;
    position_ += !has_point_;
  } else {
    group_ = group_ * (hexadecimal_ ? 16U : 10U) + digit;
    position_ -= has_point_;
    if (!hexadecimal_ && (group_ != 0 || digits_.last != 0) && ++grouped_ == big_decimal::word_digits) store_group();
  }
  return complete();
}

bool floating_reader::take(char character) {
  const auto step = [&] {
    const auto lower = static_cast<char>(character | 0x20);
    const unsigned digit = digit_of(character);
    switch (state_) {
      case state::sign:
        state_ = state::first;
        if (character == '+' || character == '-') {
          negative_ = character == '-';
          return true;
        }
        [[fallthrough]];
      case state::first:
        if (lower == 'i' || lower == 'n') {
          word_ = lower;
          letters_ = 1;
          state_ = state::word;
          return true;
        }
        state_ = character == '0' ? state::zero : state::digits;
        if (state_ == state::zero) return take_digit(0);
        [[fallthrough]];
      case state::zero:
        if (state_ == state::zero && lower == 'x') {
          hexadecimal_ = true;
          has_digits_ = false;
          state_ = state::digits;
          return true;
        }
        state_ = state::digits;
        [[fallthrough]];
      case state::digits:
        if (digit < (hexadecimal_ ? 16 : 10)) return take_digit(digit);
        if (character == '.' && !has_point_) {
          has_point_ = true;
          return !has_digits_ || complete();
        }
        if (!has_digits_ || lower != (hexadecimal_ ? 'p' : 'e')) return false;
        state_ = state::exponent_sign;
        return true;
      case state::exponent_sign:
        state_ = state::exponent;
        if (character == '+' || character == '-') {
          negative_exponent_ = character == '-';
          return true;
        }
        [[fallthrough]];
      case state::exponent:
        if (digit >= 10) return false;
        if (exponent_ < 1L << 56) exponent_ = exponent_ * 10 + digit;
        return complete();
      case state::word:
        if (lower == (word_ == 'i' ? "infinity" : "nan")[letters_]) {
          ++letters_;
          return (letters_ != 3 && letters_ != 8) || complete();
        }
        if (character != '(' || word_ == 'i' || letters_ != 3) return false;
        state_ = state::in_parentheses;
        return true;
      case state::in_parentheses:
        if (character == ')') {
          state_ = state::end;
          return complete();
        }
        return digit < 36 || character == '_';
      default: return false;
    }
  };
  const bool goes_on = step();
  taken_ += goes_on;
  return goes_on;
}

}  // namespace shoji::format
