// pthread_mutex_lock and its kin.
// Does not belong here: pthread_mutex_unlock, or what a mutex may be (pthread_mutexattr.cpp).
#include <limits.h>
#include "libc/pthread/mutex.h"

namespace shoji {

int lock_again(pthread_mutex_t &mutex, int answer_of_errorcheck) {
  if (mutex.__type == PTHREAD_MUTEX_NORMAL || !process::is_mine(mutex.__word)) return -1;
  if (mutex.__type == PTHREAD_MUTEX_ERRORCHECK) return answer_of_errorcheck;
  if (mutex.__depth == UINT_MAX) return EAGAIN;
  ++mutex.__depth;
  return 0;
}

int lock_mutex(pthread_mutex_t &mutex, deadline until) {
  const int again = lock_again(mutex, EDEADLK);
  return again >= 0 ? again : to_number(process::take(mutex.__word, until));
}

}  // namespace shoji

using namespace shoji;

extern "C" {

int pthread_mutex_lock(pthread_mutex_t *mutex) { return lock_mutex(*mutex, no_deadline); }

int pthread_mutex_trylock(pthread_mutex_t *mutex) {
  const int again = lock_again(*mutex, EBUSY);
  return again >= 0 ? again : process::try_take(mutex->__word) ? 0 : EBUSY;
}

int pthread_mutex_clocklock(pthread_mutex_t *mutex, clockid_t clock, const struct timespec *time) {
  if (!is_clock_to_wait_by(clock)) return EINVAL;
  return lock_mutex(*mutex, until(clock, time));
}

int pthread_mutex_timedlock(pthread_mutex_t *mutex, const struct timespec *time) {
  return lock_mutex(*mutex, until(CLOCK_REALTIME, time));
}

}  // extern "C"
