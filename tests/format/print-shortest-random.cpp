// The shortest form of float, double and long double at random, and of all powers of two: as the host's std::to_chars has it.
// RUN: %cxx %s -o %t %link
// RUN: %host_cc -x c++ -std=c++20 %s -o %t.host -lstdc++
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#if __has_include(<shoji/print.h>)
#include <shoji/print.h>
template <typename Number>
static void show(Number number) {
  if (!shoji::println("{}", number)) exit(1);
}
#else
#include <charconv>
template <typename Number>
static void show(Number number) {
  char text[5000];
  *std::to_chars(text, text + sizeof text - 1, number).ptr = '\0';
  puts(text);
}
#endif

static uint64_t state = 0xd1342543de82ef95;
static uint64_t any() {
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

template <typename Number, typename Bits>
static Number from(Bits bits) {
  union {
    Bits bits;
    Number number;
  } both = {bits};
  return both.number;
}

static long double any_long_double() {
  struct parts {
    uint64_t mantissa;
    uint16_t exponent;
  } bits = {any() | UINT64_C(1) << 63, static_cast<uint16_t>(any())};
  if (any() % 3) bits.exponent = static_cast<uint16_t>(16383 - 50 + any() % 100);
  if ((bits.exponent & 0x7fff) == 0) bits.mantissa >>= 1 + any() % 60;
  if ((bits.exponent & 0x7fff) == 0x7fff) bits.mantissa = UINT64_C(1) << 63;
  return from<long double>(bits);
}

int main(int count, char **arguments) {
  const long times = count > 1 && atol(arguments[1]) > 0 ? atol(arguments[1]) : 1;
  for (double number = 1; number != 0; number /= 2) show(number), show(1 / number), show(-static_cast<float>(number));
  long double number = 1;
  for (int i = 0; i < 16000; ++i, number /= 2)
    if (i % 64 == 0) show(number), show(1 / number);
  for (long i = 0; i < times * 3000; ++i) {
    show(from<double>(any()));
    show(from<double>(any() >> 1 >> any() % 63));
    show(from<float>(static_cast<uint32_t>(any())));
    show(static_cast<double>(any() % 1000000) / 1000);
    show(static_cast<double>(any() >> any() % 64));
    show(static_cast<float>(any() >> any() % 64));
    show(static_cast<long double>(any() >> any() % 64));
    show(any_long_double());
  }
  return fflush(stdout) == 0 ? 0 : 1;
}
