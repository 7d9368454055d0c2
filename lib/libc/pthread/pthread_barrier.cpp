// pthread_barrier_wait and its kin: threads that wait for each other.
// Does not belong here: condition variables.
#include <limits.h>
#include "libc/pthread/mutex.h"

using namespace shoji;

extern "C" {

int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *, unsigned count) {
  if (count == 0 || count > INT_MAX) return EINVAL;
  *barrier = {0, 0, 0, count, 0};
  return 0;
}

// Who got on first may destroy the barrier while others still leave it: it waits for them.
int pthread_barrier_destroy(pthread_barrier_t *barrier) {
  int inside;
  while ((inside = __atomic_load_n(&barrier->__inside, __ATOMIC_ACQUIRE)) != 0)
    static_cast<void>(process::sleep_on(barrier->__inside, inside, no_deadline));
  return 0;
}

int pthread_barrier_wait(pthread_barrier_t *barrier) {
  static_cast<void>(process::take(barrier->__word));
  __atomic_add_fetch(&barrier->__inside, 1, __ATOMIC_RELAXED);
  const int generation = __atomic_load_n(&barrier->__generation, __ATOMIC_RELAXED);
  const bool is_last = ++barrier->__arrived == barrier->__count;
  if (is_last) {
    barrier->__arrived = 0;
    __atomic_store_n(&barrier->__generation, generation + 1, __ATOMIC_RELEASE);
  }
  process::give(barrier->__word);
  if (is_last) process::wake(barrier->__generation, INT_MAX);
  while (__atomic_load_n(&barrier->__generation, __ATOMIC_ACQUIRE) == generation)
    static_cast<void>(process::sleep_on(barrier->__generation, generation, no_deadline));
  if (__atomic_sub_fetch(&barrier->__inside, 1, __ATOMIC_RELEASE) == 0) process::wake(barrier->__inside, INT_MAX);
  return is_last ? PTHREAD_BARRIER_SERIAL_THREAD : 0;
}

int pthread_barrierattr_init(pthread_barrierattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE};
  return 0;
}

int pthread_barrierattr_destroy(pthread_barrierattr_t *) { return 0; }

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attributes, int shared) {
  return set_shared(attributes->__shared, shared);
}

int pthread_barrierattr_getpshared(const pthread_barrierattr_t *attributes, int *shared) {
  *shared = attributes->__shared;
  return 0;
}

}  // extern "C"
