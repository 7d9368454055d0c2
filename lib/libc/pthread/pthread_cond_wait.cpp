// pthread_cond_wait and its kin.
// Does not belong here: waking who waits (pthread_cond_signal.cpp).
#include "libc/pthread/mutex.h"

using namespace shoji;

namespace {

// A signal counts `__sequence` up before it wakes anybody: who read the old number under the mutex and does not sleep
// yet is not put to sleep any more. Nothing of the condition variable is looked at once the wait has ended: it may be
// gone by then.
int wait(pthread_cond_t &condition, pthread_mutex_t &mutex, deadline until) {
  const int before = __atomic_load_n(&condition.__sequence, __ATOMIC_RELAXED);
  const int failed = unlock_mutex(mutex);
  if (failed != 0) return failed;
  const auto slept = process::sleep_on(condition.__sequence, before, until);
  const int answer = slept || slept.failure().number == EINTR ? 0 : slept.failure().number;
  const int locked = lock_mutex(mutex, no_deadline);
  return locked != 0 ? locked : answer;
}

bool is_time(const struct timespec &time) { return static_cast<unsigned long>(time.tv_nsec) < 1000000000; }

}  // namespace

extern "C" {

int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  return wait(*condition, *mutex, no_deadline);
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock,
                           const struct timespec *time) {
  if (!is_clock_to_wait_by(clock) || !is_time(*time)) return EINVAL;
  return wait(*condition, *mutex, until(clock, time));
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *time) {
  if (!is_time(*time)) return EINVAL;
  return wait(*condition, *mutex, until(condition->__clock, time));
}

}  // extern "C"
