// The calls that concern threads: the segment base, the id, the end of one, making another and waiting for one.
// Does not belong here: whole processes (process.h), what threads share beside memory.
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// arch_prctl(2); the kernel's arch/x86/include/uapi/asm/prctl.h.
constexpr int ARCH_SET_FS = 0x1002;

// arch_prctl(2). Moves the base of %fs. EPERM: not an address of user space.
[[gnu::always_inline]] inline result<void> arch_prctl(int operation, void *address) {
  return result<void>(syscall(number::arch_prctl, operation, address));
}

// prctl(2). What is answered depends on `operation`, and what the words are, too. EINVAL: no such operation, or a word
// that should be 0 is not; and see there.
[[gnu::always_inline]] inline result<int> prctl(int operation, unsigned long a2, unsigned long a3, unsigned long a4,
                                                unsigned long a5) {
  return result<int>(syscall(number::prctl, operation, a2, a3, a4, a5));
}

// gettid(2). Never fails.
[[gnu::always_inline]] inline int gettid() { return static_cast<int>(syscall(number::gettid)); }

// sched_yield(2). Lets another thread run. Never fails.
[[gnu::always_inline]] inline result<void> sched_yield() { return result<void>(syscall(number::sched_yield)); }

// set_tid_address(2). When this thread ends, 0 is stored there and a futex woken; null asks for neither. The caller's
// id. Never fails.
[[gnu::always_inline]] inline int set_tid_address(int *cleared) {
  return static_cast<int>(syscall(number::set_tid_address, cleared));
}

// exit(2). Ends the calling thread alone; the process with its last one.
[[noreturn, gnu::always_inline]] inline void exit(int status) {
  syscall(number::exit, status);
  asm volatile("hlt");  // as in exit_group
  __builtin_unreachable();
}

// futex(2), FUTEX_WAIT. Sleeps as long as the word has that value and nobody wakes it; the kernel wakes what
// set_tid_address names so. `timeout` is a timespec, null for none. EAGAIN (another value) EFAULT EINTR ETIMEDOUT.
[[gnu::always_inline]] inline result<void> futex_wait(const int *word, int value, const void *timeout) {
  constexpr int wait = 0;
  return result<void>(syscall(number::futex, word, wait, value, timeout));
}

// futex(2), FUTEX_WAIT_BITSET with every bit. The same up to a time by the clock CLOCK_MONOTONIC, or CLOCK_REALTIME if
// `realtime`; null: for ever. EAGAIN (another value) EFAULT EINTR EINVAL (no such time) ETIMEDOUT.
[[gnu::always_inline]] inline result<void> futex_wait_until(const int *word, int value, bool realtime,
                                                            const void *deadline) {
  constexpr int wait_bits = 9, by_realtime = 256, every_bit = -1;
  return result<void>(
      syscall(number::futex, word, realtime ? wait_bits | by_realtime : wait_bits, value, deadline, 0, every_bit));
}

// futex(2), FUTEX_WAKE. How many of those who sleep at that word were woken, `count` at most. EFAULT EINVAL.
[[gnu::always_inline]] inline result<int> futex_wake(const int *word, int count) {
  constexpr int wake = 1;
  return result<int>(syscall(number::futex, word, wake, count));
}

// The flags of clone(2) that a thread of POSIX needs, by the kernel's include/uapi/linux/sched.h: memory, folder,
// files, handlers, process and semaphores shared; its own %fs; its id stored before it runs and cleared when it has
// ended.
constexpr unsigned long thread_flags =
    0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x80000 | 0x100000 | 0x200000;

// In assembly (x86_64/clone.S), for the new thread or process must not return through the caller's frame.
extern "C" long shoji_clone(unsigned long flags, void *stack, int *parent_id, int *child_id, void *segment_base,
                            int (*function)(void *), void *argument);

// clone(2). The child calls `function` on the stack that ends at `stack`, a multiple of 16, and exits with its answer.
// The child's id. EAGAIN EINVAL ENOMEM EPERM; and see there.
[[gnu::always_inline]] inline result<int> clone(unsigned long flags, void *stack, int *parent_id, int *child_id,
                                                void *segment_base, int (*function)(void *), void *argument) {
  return result<int>(shoji_clone(flags, stack, parent_id, child_id, segment_base, function, argument));
}

// munmap(2), then exit(2), without a stack in between: for a thread that frees its own (x86_64/unmap_and_exit.S). No
// signal may have a handler run on that stack, and the kernel must have been told by set_tid_address to write nothing.
extern "C" [[noreturn]] void shoji_unmap_and_exit(void *address, size_t length);

}  // namespace shoji::kernel
