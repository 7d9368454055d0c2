// The lock that makes the functions of malloc(3) take turns, in programs that may have a second thread.
// Does not belong here: who takes it (stdlib/malloc.cpp and its neighbours).
#include "kernel/thread.h"
#include "libc/pthread/thread.h"
#include "libc/stdlib/malloc.h"

namespace shoji {

int heap_lock_state;

namespace {

const thread *owner;
int depth;  // how often the owner took it again

}  // namespace

// That this thread is the owner is nothing that another could change.
void lock_heap() {
  const thread *const self = process::this_thread();
  if (__atomic_load_n(&owner, __ATOMIC_RELAXED) == self) {
    ++depth;
    return;
  }
  int state = 0;
  if (!__atomic_compare_exchange_n(&heap_lock_state, &state, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
    while (__atomic_exchange_n(&heap_lock_state, 2, __ATOMIC_ACQUIRE) != 0)
      static_cast<void>(kernel::futex_wait(&heap_lock_state, 2, nullptr));
  }
  __atomic_store_n(&owner, self, __ATOMIC_RELAXED);
}

void unlock_heap() {
  if (depth != 0) {
    --depth;
    return;
  }
  __atomic_store_n(&owner, nullptr, __ATOMIC_RELAXED);
  if (__atomic_exchange_n(&heap_lock_state, 0, __ATOMIC_RELEASE) == 2)
    static_cast<void>(kernel::futex_wake(&heap_lock_state, 1));
}

}  // namespace shoji
