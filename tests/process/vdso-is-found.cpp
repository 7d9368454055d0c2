// The process's own vDSO has the functions that x86-64 has, by either hash table; they answer. A program that throws
// its environment away before it first asks finds them still; where the kernel's entry is hidden, the clocks are read
// by system calls instead, and by none otherwise.
// RUN: %cxx -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: strace -o %t.calls %t
// RUN: not grep -q 'gettime\|gettimeofday\|time(\|getcpu' %t.calls
// RUN: strace -o %t.calls %t hide
// RUN: grep -o '\(clock_gettime\|gettimeofday\|time\|getcpu\)(' %t.calls > %t.names
// RUN: %check %s < %t.names
// REQUIRES: strace
// CHECK:clock_gettime(
// CHECK-NEXT:clock_gettime(
// CHECK-NEXT:gettimeofday(
// CHECK-NEXT:time(
// CHECK-NEXT:getcpu(
// CHECK-NOT:{{.}}
#include <sched.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "expect.h"
#include "process/auxiliary.h"
#include "process/vdso.h"

using namespace shoji::process;

int main(int argc, char **, char **envp) {
  auto *entry = const_cast<auxiliary_entry *>(find_auxiliary(auxiliary_vector(envp), AT_SYSINFO_EHDR));
  if (argc > 1) entry->type = AT_IGNORE;
  static char *nothing[] = {nullptr};
  environ = nothing;

  vdso_image image = read_vdso(reinterpret_cast<const elf64_hdr *>(argc > 1 ? 0 : entry->value));
  static const char *const names[] = {"__vdso_clock_gettime", "__vdso_gettimeofday", "__vdso_time", "__vdso_getcpu"};
  for (const char *name : names) {
    const void *found = find_function(name);
    expect((found != nullptr) == (argc == 1) && find_function(image, name) == found);
    if (image.gnu_hash != nullptr && image.hash != nullptr) {
      vdso_image with_one = image;
      with_one.gnu_hash = nullptr;
      expect(find_function(with_one, name) == found);
    }
  }
  expect(find_function("__vdso_nothing") == nullptr && find_function("") == nullptr);

  timespec first, second;
  timeval third;
  expect(clock_gettime(CLOCK_MONOTONIC, &first) == 0 && clock_gettime(CLOCK_MONOTONIC, &second) == 0);
  expect(second.tv_sec > first.tv_sec || (second.tv_sec == first.tv_sec && second.tv_nsec >= first.tv_nsec));
  expect(gettimeofday(&third, nullptr) == 0 && third.tv_sec > 1700000000);
  expect(time(nullptr) > 1700000000 && sched_getcpu() >= 0);
  return 0;
}
