// pthread_cond_init, and what a condition variable is to be.
// Does not belong here: waiting for one (pthread_cond_wait.cpp).
#include "libc/pthread/mutex.h"

extern "C" {

int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) {
  *condition = PTHREAD_COND_INITIALIZER;
  if (attributes == nullptr) return 0;
  condition->__clock = attributes->__clock;
  condition->__shared = attributes->__shared;
  return 0;
}

int pthread_condattr_init(pthread_condattr_t *attributes) {
  *attributes = {CLOCK_REALTIME, PTHREAD_PROCESS_PRIVATE};
  return 0;
}

int pthread_condattr_destroy(pthread_condattr_t *) { return 0; }

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock) {
  if (!shoji::is_clock_to_wait_by(clock)) return EINVAL;
  attributes->__clock = clock;
  return 0;
}

int pthread_condattr_getclock(const pthread_condattr_t *attributes, clockid_t *clock) {
  *clock = attributes->__clock;
  return 0;
}

int pthread_condattr_setpshared(pthread_condattr_t *attributes, int shared) {
  return shoji::set_shared(attributes->__shared, shared);
}

int pthread_condattr_getpshared(const pthread_condattr_t *attributes, int *shared) {
  *shared = attributes->__shared;
  return 0;
}

}  // extern "C"
