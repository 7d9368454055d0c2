// The library's locks, and the thread that is left, around fork in a program with threads: the child can use malloc and
// its streams. Does not belong here: the program's own mutexes (pthread_atfork is for them).
#include "kernel/thread.h"
#include "libc/pthread/all_streams.h"
#include "libc/pthread/fork_stage.h"
#include "libc/pthread/thread_list.h"
#include "libc/stdlib/malloc.h"
#include "process/lock.h"

namespace shoji {

[[gnu::weak]] extern lock heap_lock;

namespace {

void take(lock *taken) {
  if (taken != nullptr) shoji_take_lock(taken);
}

void give(lock *taken) {
  if (taken != nullptr) shoji_give_lock(taken);
}

// In the child: what its thread held under its old number it holds under the new one; what others held nobody holds.
void hand_over(lock *handed, int old_number, int new_number) {
  if (handed == nullptr) return;
  if ((handed->word & ~process::contended) == old_number)
    handed->word = new_number;
  else
    *handed = {0, 0};
}

void begin_child() {
  thread *const self = process::this_thread();
  const int old_number = self->alive;
  const int new_number = self->alive = kernel::set_tid_address(&self->alive);
  self->asked = 0;
  thread_count = 1;
  list_only(*self);
  hand_over(&heap_lock, old_number, new_number);
  hand_over(&open_streams_lock, old_number, new_number);
  const auto hand_stream_over = [=](FILE &stream) {
    hand_over(&stream.in_use, old_number, new_number);
    return true;
  };
  for_each_standard_stream(hand_stream_over);
  for_each_open_stream(hand_stream_over);
}

}  // namespace

// Streams are not waited for: a thread may hold one for as long as its user types nothing. The child finds what another
// thread was putting into one just then as it was.
void keep_locks_through_fork(fork_stage stage) {
  if (stage == fork_stage::before) {
    take(&open_streams_lock);
    take(&heap_lock);
    return;
  }
  if (stage == fork_stage::in_child) begin_child();
  give(&heap_lock);
  give(&open_streams_lock);
}

}  // namespace shoji
