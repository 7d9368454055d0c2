// pthread_join and pthread_detach: who frees the memory of a thread.
// Does not belong here: a detached thread's own end (pthread_exit.cpp).
#include <errno.h>
#include <pthread.h>
#include "kernel/memory.h"
#include "kernel/thread.h"
#include "libc/pthread/thread.h"

using namespace shoji;

namespace shoji {

// The kernel wakes one who waits, as for a futex that processes share; what it says when it does not sleep is no
// matter, `alive` is looked at again.
void *collect(thread *ended) {
  int alive;
  while ((alive = __atomic_load_n(&ended->alive, __ATOMIC_ACQUIRE)) != 0)
    static_cast<void>(kernel::futex_wait(&ended->alive, alive, nullptr));
  void *const outcome = ended->result;
  if (ended->memory != nullptr) static_cast<void>(kernel::munmap(ended->memory, ended->memory_size));
  return outcome;
}

}  // namespace shoji

extern "C" {

int pthread_join(pthread_t id, void **outcome) {
  thread *const awaited = thread_of(id);
  if (awaited == process::this_thread()) return EDEADLK;
  if (__atomic_load_n(&awaited->state, __ATOMIC_SEQ_CST) == thread_detached) return EINVAL;
  void *const answer = collect(awaited);
  if (outcome != nullptr) *outcome = answer;
  return 0;
}

int pthread_detach(pthread_t id) {
  thread *const freed = thread_of(id);
  int state = thread_joinable;
  if (__atomic_compare_exchange_n(&freed->state, &state, thread_detached, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
    return 0;
  if (state == thread_detached) return EINVAL;
  collect(freed);
  return 0;
}

}  // extern "C"
