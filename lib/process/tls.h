// How thread-local storage lies in memory on x86-64.
// Does not belong here: when the first thread's is built, and how %fs is set (crt/tls.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>

// Set by linker.ld: where the initial values lie, and two sizes in bytes, which are values and not places. Weak, since
// a compiler takes it that no place is 0.
extern "C" {
extern const char shoji_tls_image[];
[[gnu::weak]] extern const char shoji_tls_image_size[];
[[gnu::weak]] extern const char shoji_tls_size[];  // of all variables, a multiple of 8
}

namespace shoji::process {

// What %fs points to, right above the thread's variables (variant II: "ELF Handling For Thread-Local Storage", 3.4.6).
struct thread_control_block {
  thread_control_block *self;  // %fs:0, how code learns the address that %fs hides

  // For threads; start-up leaves the first thread's as they are (libc/pthread/first_thread.cpp).
  int alive;           // 0 once the thread has ended: the kernel clears it, and wakes who waits for that
  int state;           // whether the thread can be joined (libc/pthread/thread.h)
  void *result;        // what it ended with
  void *memory;        // the mapping that it lives in, null for the first thread
  size_t memory_size;  // bytes

  uint64_t stack_guard;  // %fs:0x28, the place that compilers have built in

  // For threads: the list of them (libc/pthread/thread_list.h), and what another one wants of this one.
  thread_control_block *following, *preceding;
  int asked;  // 1 from when a signal is sent to it until it has done what libc/pthread/change_all_threads.cpp says
};
static_assert(offsetof(thread_control_block, stack_guard) == 0x28);
static_assert(sizeof(thread_control_block) == 72, "linker.ld makes room for 72 bytes");

// The calling thread's.
inline thread_control_block *this_thread() {
  thread_control_block *self;
  asm("mov %%fs:0, %0" : "=r"(self));
  return self;
}

// What thread-local variables, and stacks, are aligned to, bytes. linker.ld has it as a mask, whose upper bits no
// compiler expects in a symbol.
inline size_t tls_alignment() {
  size_t mask;
  asm("mov $shoji_stack_mask, %0" : "=r"(mask));
  return -mask;
}

// Bit 1 of AT_HWCAP2: programs may use wrfsbase (the kernel's Documentation/arch/x86/x86_64/fsgs.rst).
constexpr uint64_t hwcap2_fsgsbase = 1 << 1;

}  // namespace shoji::process
