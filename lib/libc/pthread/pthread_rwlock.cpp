// pthread_rwlock_rdlock and its kin: many readers or one writer.
// Does not belong here: mutexes.
#include <limits.h>
#include "libc/pthread/mutex.h"

using namespace shoji;

namespace {

// `__state` is the number of readers, or `writing`; and `awaited` while somebody may sleep. `__writer` is written by
// the writer alone: others can read there that it is another thread, whatever they find.
constexpr int writing = 0x3fffffff;
constexpr int awaited = 1 << 30;

int try_to_read(pthread_rwlock_t &lock) {
  int found = __atomic_load_n(&lock.__state, __ATOMIC_RELAXED);
  do {
    if ((found & ~awaited) == writing) return EBUSY;
    if ((found & ~awaited) == writing - 1) return EAGAIN;
  } while (!__atomic_compare_exchange_n(&lock.__state, &found, found + 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
  return 0;
}

int try_to_write(pthread_rwlock_t &lock) {
  int found = __atomic_load_n(&lock.__state, __ATOMIC_RELAXED);
  do
    if ((found & ~awaited) != 0) return EBUSY;
  while (
      !__atomic_compare_exchange_n(&lock.__state, &found, found | writing, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED));
  __atomic_store_n(&lock.__writer, process::own_number(), __ATOMIC_RELAXED);
  return 0;
}

int acquire(pthread_rwlock_t &lock, int (*attempt)(pthread_rwlock_t &), deadline until) {
  for (;;) {
    const int answer = attempt(lock);
    if (answer != EBUSY) return answer;
    if (__atomic_load_n(&lock.__writer, __ATOMIC_RELAXED) == process::own_number()) return EDEADLK;
    int found = __atomic_load_n(&lock.__state, __ATOMIC_RELAXED);
    if (found == 0) continue;
    if ((found & awaited) == 0 &&
        !__atomic_compare_exchange_n(&lock.__state, &found, found | awaited, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      continue;
    const auto slept = process::sleep_on(lock.__state, found | awaited, until);
    if (!slept && slept.failure().number != EINTR) return slept.failure().number;
  }
}

int acquire_by(clockid_t clock, pthread_rwlock_t &lock, int (*attempt)(pthread_rwlock_t &),
               const struct timespec *time) {
  return is_clock_to_wait_by(clock) ? acquire(lock, attempt, until(clock, time)) : EINVAL;
}

}  // namespace

extern "C" {

int pthread_rwlock_init(pthread_rwlock_t *lock, const pthread_rwlockattr_t *) {
  *lock = {0, 0};
  return 0;
}

int pthread_rwlock_destroy(pthread_rwlock_t *lock) {
  return __atomic_load_n(&lock->__state, __ATOMIC_RELAXED) != 0 ? EBUSY : 0;
}

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) { return try_to_read(*lock); }
int pthread_rwlock_rdlock(pthread_rwlock_t *lock) { return acquire(*lock, try_to_read, no_deadline); }
int pthread_rwlock_clockrdlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *time) {
  return acquire_by(clock, *lock, try_to_read, time);
}
int pthread_rwlock_timedrdlock(pthread_rwlock_t *lock, const struct timespec *time) {
  return acquire_by(CLOCK_REALTIME, *lock, try_to_read, time);
}

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock) { return try_to_write(*lock); }
int pthread_rwlock_wrlock(pthread_rwlock_t *lock) { return acquire(*lock, try_to_write, no_deadline); }
int pthread_rwlock_clockwrlock(pthread_rwlock_t *lock, clockid_t clock, const struct timespec *time) {
  return acquire_by(clock, *lock, try_to_write, time);
}
int pthread_rwlock_timedwrlock(pthread_rwlock_t *lock, const struct timespec *time) {
  return acquire_by(CLOCK_REALTIME, *lock, try_to_write, time);
}

// The last to leave wakes all who sleep: the readers among them can go together.
int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
  int found = __atomic_load_n(&lock->__state, __ATOMIC_RELAXED), left;
  if ((found & ~awaited) == writing) __atomic_store_n(&lock->__writer, 0, __ATOMIC_RELAXED);
  do {
    const int holders = found & ~awaited;
    left = holders == writing || holders == 1 ? 0 : found - 1;
  } while (!__atomic_compare_exchange_n(&lock->__state, &found, left, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
  if (left == 0 && (found & awaited) != 0) process::wake(lock->__state, INT_MAX);
  return 0;
}

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes) {
  *attributes = {PTHREAD_PROCESS_PRIVATE};
  return 0;
}

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *) { return 0; }

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attributes, int shared) {
  return set_shared(attributes->__shared, shared);
}

int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *attributes, int *shared) {
  *shared = attributes->__shared;
  return 0;
}

}  // extern "C"
