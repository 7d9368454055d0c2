// One call of the kernel in all threads, by a signal of the library's own.
// Does not belong here: which calls (change_process.h), or the list of threads.
#include <errno.h>
#include <signal.h>
#include "kernel/process.h"
#include "kernel/thread.h"
#include "libc/pthread/change_process.h"
#include "libc/pthread/thread_list.h"
#include "libc/signal/reserved_signals.h"
#include "libc/stdlib/abort_saying.h"
#include "process/lock.h"

namespace shoji {

namespace {

// Who has the list of threads writes these.
struct {
  result<void> (*change)(const void *how);
  const void *how;
  int left;  // how many threads have still to do it
  bool failed;
} request;

// Sent by somebody else, the signal means nothing.
void obey(int) {
  if (__atomic_exchange_n(&process::this_thread()->asked, 0, __ATOMIC_ACQUIRE) == 0) return;
  if (!request.change(request.how)) __atomic_store_n(&request.failed, true, __ATOMIC_RELAXED);
  if (__atomic_sub_fetch(&request.left, 1, __ATOMIC_RELEASE) == 0) process::wake(request.left, 1);
}

// The kernel's queue of signals may be full (EAGAIN) until some are taken from it. A thread that it does not know any
// more has ended without pthread_exit.
void ask(thread &other, int process) {
  __atomic_add_fetch(&request.left, 1, __ATOMIC_RELAXED);
  __atomic_store_n(&other.asked, 1, __ATOMIC_RELEASE);
  for (;;) {
    const auto sent = kernel::tgkill(process, __atomic_load_n(&other.alive, __ATOMIC_RELAXED), signal_to_each_thread);
    if (sent) return;
    if (sent.failure().number != EAGAIN) break;
    static_cast<void>(kernel::sched_yield());
  }
  if (__atomic_exchange_n(&other.asked, 0, __ATOMIC_RELAXED) != 0)
    __atomic_sub_fetch(&request.left, 1, __ATOMIC_RELAXED);
}

void change_others(const thread *self) {
  if (first_listed == self && self->following == nullptr) return;
  const kernel::signal_action action = {obey, static_cast<unsigned>(SA_RESTART | SA_ONSTACK) | kernel::has_restorer,
                                        kernel::shoji_signal_return, kernel::every_signal};
  static_cast<void>(kernel::rt_sigaction(signal_to_each_thread, &action, nullptr));
  const int process = kernel::getpid();
  for (thread *each = first_listed; each != nullptr; each = each->following)
    if (each != self) ask(*each, process);
  int left;
  while ((left = __atomic_load_n(&request.left, __ATOMIC_ACQUIRE)) != 0)
    static_cast<void>(process::sleep_on(request.left, left, {false, nullptr}));
  if (request.failed) abort_saying("threads of one process act for different users, and cannot be made alike\n");
}

}  // namespace

// In the child of vfork, which runs on a thread of its parent's, it concerns the child alone.
result<void> change_all_threads(result<void> (*change)(const void *how), const void *how) {
  const thread *const self = process::this_thread();
  if (kernel::gettid() != self->alive) return change(how);
  const kernel::signal_set mask = take_thread_list();
  request = {change, how, 0, false};
  const auto changed = change(how);
  if (changed) change_others(self);
  give_thread_list();
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr));
  return changed;
}

}  // namespace shoji
