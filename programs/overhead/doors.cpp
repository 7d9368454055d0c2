// From one piece of code to another and back: within a program, to the vDSO, and through both doors of the kernel.
// Does not belong here: faults (memory.cpp), or calls that do something (writes.cpp).
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "kernel/number_i386.h"
#include "kernel/process.h"
#include "overhead.h"

namespace {

// For the compiler it might do anything, and so it is called each time.
[[gnu::noinline]] void nothing() { asm volatile(""); }

// getpid by i386's door and number. Older kernels come back with r8 to r11 cleared.
long getpid_by_int() {
  long answer;
  asm volatile("int $0x80"
               : "=a"(answer)
               : "a"(shoji::kernel::number_i386::getpid)
               : "r8", "r9", "r10", "r11", "memory");
  return answer;
}

// Asked in a child: a kernel without 32-bit entry answers with SIGSEGV, and a sandbox as it likes.
bool has_int_door() {
  const pid_t child = fork();
  if (child == 0) {
    const rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    _exit(getpid_by_int() == getpid() ? 0 : 1);
  }
  int status;
  return child != -1 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

long now() {
  timespec time;
  return clock_gettime(CLOCK_MONOTONIC, &time) == 0 ? time.tv_sec * 1000000000 + time.tv_nsec : 0;
}

long function_call() {
  constexpr int calls = 50000;
  const long start = now();
  for (int i = 0; i != calls; ++i) nothing();
  return each_of(calls, start);
}

long vdso_call() {
  constexpr int calls = 10000;
  timespec time;
  const long start = now();
  for (int i = 0; i != calls; ++i) clock_gettime(CLOCK_MONOTONIC, &time);
  return each_of(calls, start);
}

long syscall_instruction() {
  constexpr int calls = 5000;
  const long start = now();
  for (int i = 0; i != calls; ++i) shoji::kernel::getpid();
  return each_of(calls, start);
}

long int_instruction() {
  constexpr int calls = 5000;
  static const bool is_here = has_int_door();
  if (!is_here) return not_here;
  const long start = now();
  for (int i = 0; i != calls; ++i) getpid_by_int();
  return each_of(calls, start);
}
