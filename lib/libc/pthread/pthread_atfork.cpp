// pthread_atfork: what a program wants done around each fork.
// Does not belong here: what the library does there itself (fork_locks.cpp).
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include "libc/pthread/fork_stage.h"
#include "process/turn.h"

using namespace shoji;

namespace {

struct handlers {
  handlers *before;
  handlers *after;
  void (*at[3])();  // by fork_stage
};

handlers *first, *last;
lock list_lock;

void call(void (*handler)()) {
  if (handler != nullptr) handler();
}

}  // namespace

extern "C" int pthread_atfork(void (*prepare)(), void (*parent)(), void (*child)()) {
  auto *const added = static_cast<handlers *>(malloc(sizeof(handlers)));
  if (added == nullptr) return ENOMEM;
  const turn mine(list_lock);
  *added = {last, nullptr, {prepare, parent, child}};
  (last != nullptr ? last->after : first) = added;
  last = added;
  return 0;
}

namespace shoji {

// The list stays as it is from before the fork until after it. The child has another number as a thread, and gives back
// what it did not take under that; it is alone.
void call_fork_handlers(fork_stage stage) {
  const auto place = static_cast<int>(stage);
  if (stage == fork_stage::before) {
    shoji_take_lock(&list_lock);
    for (const handlers *each = last; each != nullptr; each = each->before) call(each->at[place]);
    return;
  }
  for (const handlers *each = first; each != nullptr; each = each->after) call(each->at[place]);
  if (stage == fork_stage::in_child)
    list_lock = {0, 0};
  else
    shoji_give_lock(&list_lock);
}

}  // namespace shoji
