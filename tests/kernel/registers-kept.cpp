// The instruction destroys rcx and r11 and nothing else that a compiler relies on: values that live across calls with each
// number of arguments stay what they are, at any optimisation.
// RUN: %cxx -O0 %s -o %t.0 %link
// RUN: %t.0
// RUN: %cxx -O3 %s -o %t.3 %link
// RUN: %t.3
#include "kernel/x86_64/syscall.h"

using shoji::kernel::number;
using shoji::kernel::syscall;

namespace {

// More values than there are registers, none known while this compiles.
[[gnu::noinline]] long mix(long seed, long (*call)()) {
  long a = seed + 1, b = seed * 3, c = seed ^ 5, d = seed - 7, e = seed * 11, f = seed + 13, g = seed ^ 17, h = seed * 19,
       i = seed - 23, j = seed + 29, k = seed * 31, l = seed ^ 37;
  for (int times = 0; times != 3; ++times) {
    const long answer = syscall(number::getppid) + syscall(number::kill, 0x7fffffff, 0) +
                        syscall(number::dup3, -1, -1, 0) + syscall(number::rt_sigprocmask, 0, 0, 0, 3) +
                        syscall(number::prctl, -1, 0, 0, 0, 0) + syscall(number::mmap, 1, 0, 0, 0, -1, 0);
    if (answer != call()) return -1;
    a += b, b += c, c += d, d += e, e += f, f += g, g += h, h += i, i += j, j += k, k += l, l += a;
  }
  return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j ^ k ^ l;
}

[[gnu::noinline]] long same_calls() {
  long sum = syscall(number::getppid);
  sum += syscall(number::kill, 0x7fffffff, 0);
  sum += syscall(number::dup3, -1, -1, 0);
  sum += syscall(number::rt_sigprocmask, 0, 0, 0, 3);
  sum += syscall(number::prctl, -1, 0, 0, 0, 0);
  sum += syscall(number::mmap, 1, 0, 0, 0, -1, 0);
  return sum;
}

}  // namespace

int main() {
  volatile long seed = 0x1234567;
  unsigned long v[12], s = static_cast<unsigned long>(seed);
  const unsigned long start[12] = {s + 1, s * 3, s ^ 5, s - 7, s * 11, s + 13, s ^ 17, s * 19, s - 23, s + 29, s * 31, s ^ 37};
  for (int i = 0; i != 12; ++i) v[i] = start[i];
  for (int times = 0; times != 3; ++times)
    for (int i = 0; i != 12; ++i) v[i] += v[(i + 1) % 12];
  unsigned long expected = 0;
  for (const unsigned long each : v) expected ^= each;
  return mix(seed, same_calls) == static_cast<long>(expected) ? 0 : 1;
}
