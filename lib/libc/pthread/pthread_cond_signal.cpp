// pthread_cond_signal and pthread_cond_broadcast.
// Does not belong here: what they end (pthread_cond_wait.cpp).
#include <limits.h>
#include "libc/pthread/mutex.h"

namespace {

// Those who sleep are woken in the order in which they came.
int signal(pthread_cond_t &condition, int count) {
  if (__atomic_load_n(&condition.__waiters, __ATOMIC_RELAXED) == 0) return 0;
  __atomic_add_fetch(&condition.__sequence, 1, __ATOMIC_RELAXED);
  shoji::process::wake(condition.__sequence, count);
  return 0;
}

}  // namespace

extern "C" {

int pthread_cond_signal(pthread_cond_t *condition) { return signal(*condition, 1); }

int pthread_cond_broadcast(pthread_cond_t *condition) { return signal(*condition, INT_MAX); }

}  // extern "C"
