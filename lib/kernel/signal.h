// The calls on the signals of the calling thread and process, typed, as the kernel takes them.
// Does not belong here: sending one (process.h), or what a handler does.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// A set of signals: signal n is bit n - 1. The kernel has 64 of them, and wants the set's size in bytes with each call.
using signal_set = uint64_t;
constexpr signal_set signal_bit(int signal) { return signal_set{1} << (signal - 1); }

// Numbers by names of our own: those of <signal.h> are macros there. signal(7), sigprocmask(2).
constexpr int signal_abort = 6;
constexpr int block_signals = 0;
constexpr int unblock_signals = 1;
constexpr int set_signal_mask = 2;
inline constexpr signal_set every_signal = ~signal_set{0};

// struct sigaction as the kernel has it on x86-64 (arch/x86/include/uapi/asm/signal.h). A handler of null is the
// default.
struct signal_action {
  void (*handler)(int);
  uint64_t flags;
  void (*restorer)();
  signal_set mask;
};

// Where a handler returns to, and what an action's flags say of it: x86-64 has no such place of its own
// (x86_64/restorer.S).
extern "C" void shoji_signal_return();
constexpr uint64_t has_restorer = 0x04000000;  // SA_RESTORER

// rt_sigaction(2). Null: leave it, or do not tell. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> rt_sigaction(int signal, const signal_action *action, signal_action *old) {
  return result<void>(syscall(number::rt_sigaction, signal, action, old, sizeof(signal_set)));
}

// rt_sigprocmask(2). Null: leave it, or do not tell. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> rt_sigprocmask(int how, const signal_set *set, signal_set *old) {
  return result<void>(syscall(number::rt_sigprocmask, how, set, old, sizeof(signal_set)));
}

// rt_sigpending(2). What was sent and is blocked. EFAULT.
[[gnu::always_inline]] inline result<void> rt_sigpending(signal_set *set) {
  return result<void>(syscall(number::rt_sigpending, set, sizeof(signal_set)));
}

// rt_sigsuspend(2). Waits, with that mask, until a handler has run. EFAULT EINTR, and never a success.
[[gnu::always_inline]] inline result<void> rt_sigsuspend(const signal_set *mask) {
  return result<void>(syscall(number::rt_sigsuspend, mask, sizeof(signal_set)));
}

// rt_sigtimedwait(2). The signal taken. `info` is a siginfo_t, `timeout` a timespec; null: do not tell, wait for ever.
// EAGAIN EFAULT EINTR EINVAL.
[[gnu::always_inline]] inline result<int> rt_sigtimedwait(const signal_set *set, void *info, const void *timeout) {
  return result<int>(syscall(number::rt_sigtimedwait, set, info, timeout, sizeof(signal_set)));
}

// sigaltstack(2). Both are stack_t; null: leave it, or do not tell. EFAULT EINVAL ENOMEM EPERM.
[[gnu::always_inline]] inline result<void> sigaltstack(const void *stack, void *old) {
  return result<void>(syscall(number::sigaltstack, stack, old));
}

// pause(2). Waits until a handler has run. EINTR, and never a success.
[[gnu::always_inline]] inline result<void> pause() { return result<void>(syscall(number::pause)); }

}  // namespace shoji::kernel
