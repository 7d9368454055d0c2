// A system call that another hand than the kernel's answers, in the same process: by a handler of SIGSYS,
// as `dispatch` does it (A4).
// Does not belong here: an answer from another process (partners.cpp).
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>
#include "kernel/process.h"
#include "kernel/seccomp.h"
#include "overhead.h"

using namespace shoji;

extern "C" const char _start[], __etext[];  // linker.ld: the first and the last byte of the program's code

namespace {

constexpr int calls = 500;
constexpr int answer = 1;

void answer_it(int, siginfo_t *, void *context) {
  static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RAX] = answer;
}

bool catch_sigsys() {
  struct sigaction action = {};
  action.sa_sigaction = answer_it;
  action.sa_flags = SA_SIGINFO;
  return sigaction(SIGSYS, &action, nullptr) == 0;
}

// Syscall User Dispatch takes the calls of all code outside one range. So there is some outside: in a page of its own.
long measure_dispatched() {
  constexpr unsigned char getpid_and_return[] = {0xb8, SYS_getpid, 0, 0, 0, 0x0f, 0x05, 0xc3};  // mov, syscall, ret
  void *const page =
      mmap(nullptr, sizeof getpid_and_return, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return failed;
  memcpy(page, getpid_and_return, sizeof getpid_and_return);
  const auto outside = reinterpret_cast<int (*)()>(page);
  if (mprotect(page, sizeof getpid_and_return, PROT_READ | PROT_EXEC) != 0 || !catch_sigsys() ||
      prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, _start, __etext - _start, nullptr) != 0)
    return not_here;
  const long start = now();
  for (int i = 0; i != calls; ++i)
    if (outside() != answer) return failed;
  return each_of(calls, start);
}

// A filter that answers getpid by SIGSYS and lets all else through.
long measure_trapped() {
  kernel::sock_filter filter[] = {
      {kernel::bpf_load_word, 0, 0, offsetof(kernel::seccomp_data, nr)},
      {kernel::bpf_if_equal, 0, 1, SYS_getpid},
      {kernel::bpf_return, 0, 0, kernel::seccomp_trap},
      {kernel::bpf_return, 0, 0, kernel::seccomp_allow},
  };
  kernel::sock_fprog program = {sizeof filter / sizeof *filter, filter};
  if (!catch_sigsys() || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      !kernel::seccomp(kernel::seccomp_set_filter, 0, &program))
    return not_here;
  const long start = now();
  for (int i = 0; i != calls; ++i)
    if (kernel::getpid() != answer) return failed;
  return each_of(calls, start);
}

// Both last as long as a process does: each round has one of its own, whose result comes through a pipe.
long in_a_child(long (*measure)()) {
  int ends[2];
  if (pipe(ends) != 0) return complain("pipe");
  const pid_t child = fork();
  if (child == 0) {
    const long result = measure();
    _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
  }
  long result = failed;
  close(ends[1]);
  const bool here = child != -1 && read(ends[0], &result, sizeof result) == sizeof result;
  close(ends[0]);
  if (child != -1) waitpid(child, nullptr, 0);
  return here && result != failed ? result : complain("a call that SIGSYS should have answered");
}

}  // namespace

long dispatched_call() { return in_a_child(measure_dispatched); }
long trapped_call() { return in_a_child(measure_trapped); }
