// From the digits that were read to the nearest floating-point number, by exact arithmetic.
// Does not belong here: characters (floating_reader.cpp), or a type's way of rounding (machine_number.cpp).
#include "format/floating_reader.h"

namespace shoji::format {
namespace {

template <typename Type>
Type times_power_of_ten(int64_t digits, long exponent) {
  Type power = 1;
  for (long i = exponent < 0 ? -exponent : exponent; i > 0; --i) power *= 10;
  const auto number = static_cast<Type>(digits);
  return exponent < 0 ? number / power : number * power;
}

}  // namespace

// Where digits and power of ten are exact in the type, one operation of the processor rounds once. What is exact in a
// float has less than half of a double's bits, and so may be rounded twice.
bool floating_reader::quick(precision_of_type type, long exponent, long double &value) const {
  const long most = type.bits == 64 ? 27 : type.bits == 53 ? 22 : 10;
  if (digits_.last != 0 || exponent < -most || exponent > most || (type.bits < 64 && group_ >> type.bits != 0))
    return false;
  const auto digits = static_cast<int64_t>(group_);
  value = type.bits == 64 ? times_power_of_ten<long double>(digits, exponent)
                          : times_power_of_ten<double>(digits, exponent);
  return true;
}

// Where they are not, the 64 bits of a long double mostly decide: a product of powers of ten, ten roundings at most and
// powers that are themselves rounded, is off by fewer than 16 of the last bit. Only a number that is so close to the
// middle between two of the type's needs exact arithmetic, and so does one near the ends of the type's range.
bool floating_reader::nearly(precision_of_type type, long exponent, long double &value) const {
  if (digits_.last != 0 || type.bits == 64 || exponent < -330 || exponent > 310) return false;
  static constexpr long double powers[] = {1e1L, 1e2L, 1e4L, 1e8L, 1e16L, 1e32L, 1e64L, 1e128L, 1e256L};
  long double power = 1;
  const auto bits = static_cast<unsigned long>(exponent < 0 ? -exponent : exponent);
  for (unsigned i = 0; bits >> i != 0; ++i)
    if ((bits >> i & 1) != 0) power *= powers[i];
  const auto digits = static_cast<long double>(static_cast<int64_t>(group_));
  const long double near = exponent < 0 ? digits / power : digits * power;
  const long double least = type.bits == 53 ? 1e-300L : 1e-30L;
  if (near < least || near > 1 / least) return false;

  const uint64_t last_bit = uint64_t{1} << (64 - type.bits);
  const uint64_t from_middle = (take_apart(near).mantissa & (last_bit - 1)) - (last_bit / 2 - 16);
  if (from_middle <= 32) return false;
  value = type.bits == 53 ? static_cast<double>(near) : static_cast<float>(near);
  return true;
}

nearest_number floating_reader::number(precision_of_type type) {
  if (word_ != 0) {
    const long double value = word_ == 'i' ? __builtin_infl() : __builtin_nanl("");
    return {negative_ ? -value : value, false};
  }
  long exponent = negative_exponent_ ? -exponent_ : exponent_;
  wide_integer integer = group_;
  long twos = 4 * position_ + exponent;
  bool inexact = inexact_;
  if (!hexadecimal_ && (group_ != 0 || digits_.last != 0)) {
    exponent += position_;
    nearest_number found{0, false};
    if (quick(type, exponent, found.value) || nearly(type, exponent, found.value)) {
      if (negative_) found.value = -found.value;
      return found;
    }
    const long behind_first = 18L * digits_.last + grouped_ + exponent;
    if (behind_first > 4940 || behind_first < -4970) {
      integer = 1;
      twos = behind_first > 0 ? 20000 : -20000;
      inexact = true;
    } else {
      for (; grouped_ % 18 != 0; ++grouped_, --exponent) group_ *= 10;
      if (grouped_ != 0) store_group();
      constexpr int words = 1000, bias = 18 * words;
      uint64_t factor = 1;
      for (long i = (exponent + bias) % 18; i > 0; --i) factor *= 10;
      digits_.multiply(factor, 0);
      digits_.units = digits_.last - 1 + static_cast<int>((exponent + bias) / 18) - words;
      if (inexact) digits_.word(digits_.last - 1) |= 1;
      digits_.trim();
      // Above 10^36, what is in the middle of two numbers is an integer, and room is scarce.
      if (digits_.units - digits_.first >= 2 && digits_.last > digits_.units + 2) {
        digits_.last = digits_.units + 2;
        digits_.word(digits_.last - 1) |= 1;
      }
      twos = 0;
      const auto scale = [&](int exponent) {
        digits_.scale(exponent);
        twos -= exponent;
      };
      while (digits_.units - digits_.first >= 2) scale(-63);
      while (digits_.units - digits_.first < 1) scale(59);
      if (digits_.word(digits_.first) < 1024) scale(48);
      // Now there are more than 69 bits before the point, and less than 120.
      integer = 0;
      for (int i = digits_.first; i <= digits_.units; ++i)
        integer = integer * big_decimal::base + (i < digits_.last ? digits_.word(i) : 0);
      inexact = digits_.last > digits_.units + 1;
    }
  }
  nearest_number found = nearest(integer, twos, inexact, type);
  if (negative_) found.value = -found.value;
  return found;
}

}  // namespace shoji::format
