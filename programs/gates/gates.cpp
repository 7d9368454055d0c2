// Shows which gates of the interrupt table a program may use: three `int` instructions, and what the kernel says (row
// N2). Does not belong here: the gates' own bytes, which only a debugger outside the machine sees (lib/gdb/gates.py).
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>
#include "kernel/number_i386.h"

using shoji::kernel::number_i386;

extern "C" int int_0x80(number_i386 call);
extern "C" void int_3();
extern "C" void int_0x0d();

namespace {

constexpr greg_t length = 2;  // bytes of an `int` instruction
struct interruption {
  int signal;
  greg_t rip, vector, error;
};
interruption seen;

// A refused instruction would be tried again: the handler steps over it.
void note(int signal, siginfo_t *, void *context) {
  greg_t *const saved = static_cast<ucontext_t *>(context)->uc_mcontext.gregs;
  seen = {signal, saved[REG_RIP], saved[REG_TRAPNO], saved[REG_ERR]};
  if (signal == SIGSEGV) saved[REG_RIP] += length;
}

greg_t address(void (*function)()) { return static_cast<greg_t>(reinterpret_cast<uintptr_t>(function)); }

bool say(const char *what, bool expected) {
  printf("%s%s\n", what, expected ? "" : "  (NOT what was expected)");
  return expected;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: gates\nTries int $0x80, int $3 and int $0x0d from ring 3, and shows what the processor and the kernel "
        "answer.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) {
    fputs("gates: no arguments are expected; see gates --help\n", stderr);
    return 2;
  }
  struct sigaction action = {};
  action.sa_sigaction = note;
  action.sa_flags = SA_SIGINFO;
  if (sigaction(SIGSEGV, &action, nullptr) != 0 || sigaction(SIGTRAP, &action, nullptr) != 0) {
    perror("gates: sigaction");
    return 1;
  }

  bool expected = true;
  const int answer = int_0x80(number_i386::getpid);
  if (seen.signal != 0) {
    puts("int $0x80   refused: this kernel was built without i386's door");
  } else {
    printf("int $0x80   returns %d: ", answer);
    expected &= say("its gate has DPL 3, and i386's getpid answered", answer == getpid());
  }

  seen = {};
  int_3();
  printf("int $3      raises SIG%s behind the instruction, vector %lld: ", sigabbrev_np(seen.signal), seen.vector);
  expected &= say("DPL 3 too, for debuggers",
                  seen.signal == SIGTRAP && seen.vector == 3 && seen.rip == address(int_3) + length);

  seen = {};
  int_0x0d();
  printf("int $0x0d   raises SIG%s at the instruction, vector %lld, error code %#llx: ", sigabbrev_np(seen.signal),
         seen.vector, seen.error);
  expected &= say("DPL 0, refused", seen.signal == SIGSEGV && seen.vector == 13 && seen.rip == address(int_0x0d));
  printf("            %#llx = gate %lld * 8, bit 1: in the interrupt table\n", seen.error, seen.error >> 3);
  expected &= seen.error == ((0x0d << 3) | 2);

  if (fflush(stdout) != 0 || ferror(stdout)) {
    perror("gates: standard output");
    return 1;
  }
  return expected ? 0 : 1;
}
