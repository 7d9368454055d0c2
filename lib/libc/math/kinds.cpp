// What issignaling and iscanonical ask, by the bits of a number: an instruction that looked at it would quiet it.
// Does not belong here: the kinds that the compiler tells apart (math.h, fpclassify).
#include <math.h>
#include <stdint.h>
#include <string.h>

namespace {

// The x87's form: 63 bits behind the point, and before them one that the other types leave out.
struct extended {
  uint64_t digits;
  unsigned exponent;
};

extended bits_of(const long double &value) {
  extended bits = {};
  uint16_t exponent;
  memcpy(&bits.digits, &value, sizeof bits.digits);
  memcpy(&exponent, reinterpret_cast<const char *>(&value) + sizeof bits.digits, sizeof exponent);
  bits.exponent = exponent & 0x7fff;
  return bits;
}

}  // namespace

extern "C" {

int __issignalingf(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return (bits & 0x7fffffff) > 0x7f800000 && (bits & 0x400000) == 0;
}

int __issignaling(double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return (bits & 0x7fffffffffffffff) > 0x7ff0000000000000 && (bits & 0x8000000000000) == 0;
}

// What is not canonical, the processor takes for an invalid operand, too (glibc's answer as well).
int __issignalingl(long double value) {
  const extended bits = bits_of(value);
  if (!__iscanonicall(value)) return 1;
  return bits.exponent == 0x7fff && bits.digits > 1ull << 63 && (bits.digits >> 62 & 1) == 0;
}

int __iscanonicall(long double value) {
  const extended bits = bits_of(value);
  return (bits.digits >> 63 != 0) == (bits.exponent != 0);
}

}  // extern "C"
