// The calls on the signals of the calling thread and process, typed, as the kernel takes them.
// Does not belong here: sending one (process.h), or the frame that a handler returns through.
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
constexpr int unblock_signals = 1;

// struct sigaction as the kernel has it on x86-64 (arch/x86/include/uapi/asm/signal.h). A handler of null is the
// default.
struct signal_action {
  void (*handler)(int);
  uint64_t flags;
  void (*restorer)();
  signal_set mask;
};

// rt_sigaction(2). Null: leave it, or do not tell. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> rt_sigaction(int signal, const signal_action *action, signal_action *old) {
  return result<void>(syscall(number::rt_sigaction, signal, action, old, sizeof(signal_set)));
}

// rt_sigprocmask(2). Null: leave it, or do not tell. EFAULT EINVAL.
[[gnu::always_inline]] inline result<void> rt_sigprocmask(int how, const signal_set *set, signal_set *old) {
  return result<void>(syscall(number::rt_sigprocmask, how, set, old, sizeof(signal_set)));
}

}  // namespace shoji::kernel
