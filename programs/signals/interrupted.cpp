// Where a handler interrupts: between two instructions of a loop, and in a call that waits.
// Does not belong here: who sends a signal, and when it comes (main.cpp).
#include <sys/mman.h>
#include <sys/syscall.h>
#include "signals.h"

namespace {

// What parent and child both see: a mapping that fork leaves shared.
struct shared {
  volatile unsigned long turns;  // of the loop
  volatile bool seen;            // what the child has to bring about has happened
};
shared *page;

// A loop of three instructions, which only a signal ends.
extern "C" const char loop_begins[], loop_ends[];
void loop_until_seen() {
  asm volatile(R"(
loop_begins:
        incq    %0
        cmpb    $0, %1
        je      loop_begins
loop_ends:
)"
               : "+m"(page->turns)
               : "m"(page->seen)
               : "memory", "cc");
}

bool is_in_loop(greg_t rip) {
  return rip >= reinterpret_cast<greg_t>(loop_begins) && rip < reinterpret_cast<greg_t>(loop_ends);
}

void note_in_loop(int signal, siginfo_t *info, void *context) {
  if (page->seen || !is_in_loop(static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RIP])) return;
  note(signal, info, context);
  page->seen = true;
}

// read's number is in rax if the call is to be made again, and the error if it is over. Other signals come before it
// waits.
bool is_to_be_repeated(const greg_t *registers) {
  const auto *const next = reinterpret_cast<const unsigned char *>(registers[REG_RIP]);
  return registers[REG_RAX] == SYS_read && next[0] == 0x0f && next[1] == 0x05;  // `syscall`
}
bool is_over(const greg_t *registers) {
  const auto *const next = reinterpret_cast<const unsigned char *>(registers[REG_RIP]);
  return registers[REG_RAX] == -EINTR && next[-2] == 0x0f && next[-1] == 0x05;
}

template <bool (*is_expected)(const greg_t *)>
void note_in_read(int signal, siginfo_t *info, void *context) {
  if (page->seen || !is_expected(static_cast<ucontext_t *>(context)->uc_mcontext.gregs)) return;
  note(signal, info, context);
  page->seen = true;
}

// Ends the child by itself, if its parent is gone.
void signal_until_seen(pid_t parent) {
  while (!page->seen && getppid() == parent) {
    kill(parent, SIGUSR1);
    usleep(1000);
  }
}

void show_loop() {
  puts("The handler is told where it interrupted");
  handle(SIGUSR1, note_in_loop, 0);
  page->turns = 0;
  page->seen = false;
  const pid_t sender = child([](pid_t parent) {
    while (page->turns < 1000 && getppid() == parent) usleep(1000);  // it is in the loop, and cannot leave it
    signal_until_seen(parent);
    return 0;
  });
  loop_until_seen();
  wait_for(sender);
  const greg_t rip = deliveries[0].rip;
  printf("  the loop lies from %#lx to %#lx     rip %#llx: %s\n", reinterpret_cast<unsigned long>(loop_begins),
         reinterpret_cast<unsigned long>(loop_ends), rip, is_in_loop(rip) ? "in it" : "elsewhere");
}

// A read of an empty pipe, which the child interrupts, and then ends by a byte if that did not.
void show_read(const char *name, void (*handler)(int, siginfo_t *, void *), int flags) {
  int ends[2];
  char byte;
  must(pipe(ends), "pipe");
  handle(SIGUSR1, handler, flags);
  page->seen = false;
  const pid_t sender = child([&ends](pid_t parent) {
    signal_until_seen(parent);
    return write(ends[1], "x", 1) == 1 ? 0 : 1;
  });
  const ssize_t answer = read(ends[0], &byte, 1);
  const int error = errno;
  wait_for(sender);
  printf("  %-14s rip %-6s `syscall`, rax %-10s   read = %zd%s%s\n", name,
         deliveries[0].rax == SYS_read ? "on" : "behind", deliveries[0].rax == SYS_read ? "0: read" : "-4: EINTR",
         answer, answer == -1 ? " " : "",
         answer == -1 ? strerrorname_np(error) : ", the byte that the child wrote then");
  close(ends[0]);
  close(ends[1]);
}

}  // namespace

void show_interrupted() {
  page = static_cast<shared *>(
      must(mmap(nullptr, sizeof(shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0), "mmap"));
  show_loop();
  puts("A read that waits is interrupted: made again with SA_RESTART, given up without");
  show_read("SA_RESTART", note_in_read<is_to_be_repeated>, SA_RESTART);
  show_read("no SA_RESTART", note_in_read<is_over>, 0);
}
