// Which threads there are.
// Does not belong here: how many (first_thread.cpp), which is known without a lock.
#include "libc/pthread/thread_list.h"
#include "libc/signal/reserved_signals.h"
#include "process/lock.h"

namespace shoji {

thread *first_listed;

namespace {

process::lock_word list_word;

void hold_back(kernel::signal_set signals, kernel::signal_set *before) {
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &signals, before));
}

}  // namespace

// Who has the list may wait for this thread's answer to a signal: that one comes through as long as this one waits.
kernel::signal_set take_thread_list() {
  kernel::signal_set before;
  hold_back(kernel::every_signal, &before);
  if (process::try_take(list_word)) return before;
  hold_back(kernel::every_signal & ~kernel::signal_bit(signal_to_each_thread), nullptr);
  static_cast<void>(process::take(list_word));  // without a deadline, it is taken in the end
  hold_back(kernel::every_signal, nullptr);
  return before;
}

void give_thread_list() { process::give(list_word); }

void enlist(thread &added) {
  added.preceding = nullptr;
  added.following = first_listed;
  if (first_listed != nullptr) first_listed->preceding = &added;
  first_listed = &added;
}

void strike(thread &ending) {
  (ending.preceding != nullptr ? ending.preceding->following : first_listed) = ending.following;
  if (ending.following != nullptr) ending.following->preceding = ending.preceding;
}

void list_only(thread &left) {
  list_word = 0;
  first_listed = nullptr;
  enlist(left);
}

}  // namespace shoji
