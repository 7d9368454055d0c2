// pthread_cond_wait and its kin, and pthread_cond_destroy, which lets who waited leave.
// Does not belong here: waking who waits (pthread_cond_signal.cpp).
#include <limits.h>
#include "libc/pthread/mutex.h"

using namespace shoji;

namespace {

// In `__waiters` beside their number: somebody destroys the condition variable, and waits for them.
constexpr int awaited = 1 << 30;

// Of those who wait, one less; the last look at the condition variable.
void leave(pthread_cond_t &condition) {
  if (__atomic_sub_fetch(&condition.__waiters, 1, __ATOMIC_RELEASE) == awaited)
    process::wake(condition.__waiters, INT_MAX);
}

// A signal counts `__sequence` up before it wakes anybody: who read the old number under the mutex and does not sleep
// yet is not put to sleep any more. Who signals after the mutex was given back knows that there is somebody to wake.
int wait(pthread_cond_t &condition, pthread_mutex_t &mutex, deadline until) {
  __atomic_add_fetch(&condition.__waiters, 1, __ATOMIC_RELAXED);
  const int before = __atomic_load_n(&condition.__sequence, __ATOMIC_RELAXED);
  const int failed = unlock_mutex(mutex);
  if (failed != 0) return leave(condition), failed;
  const auto slept = process::sleep_on(condition.__sequence, before, until);
  leave(condition);
  const int answer = slept || slept.failure().number == EINTR ? 0 : slept.failure().number;
  const int locked = lock_mutex(mutex, no_deadline);
  return locked != 0 ? locked : answer;
}

bool is_time(const struct timespec &time) { return static_cast<unsigned long>(time.tv_nsec) < 1000000000; }

}  // namespace

extern "C" {

// Whoever was woken may still have to look at it before it is gone. In a process with one thread nobody is left who
// could, but for other processes: in the child of fork the others' number would never change.
int pthread_cond_destroy(pthread_cond_t *condition) {
  if (condition->__shared == PTHREAD_PROCESS_PRIVATE && __atomic_load_n(&thread_count, __ATOMIC_RELAXED) == 1) return 0;
  int inside = __atomic_or_fetch(&condition->__waiters, awaited, __ATOMIC_ACQUIRE);
  while (inside != awaited) {
    static_cast<void>(process::sleep_on(condition->__waiters, inside, no_deadline));
    inside = __atomic_load_n(&condition->__waiters, __ATOMIC_ACQUIRE);
  }
  return 0;
}

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
