// pthread_mutexattr_init and its like: what a mutex is to be.
// Does not belong here: robust mutexes, priority ceilings and inheritance, which there are none of.
#include "libc/pthread/mutex.h"

extern "C" {

int pthread_mutexattr_init(pthread_mutexattr_t *attributes) {
  *attributes = {PTHREAD_MUTEX_DEFAULT, PTHREAD_PROCESS_PRIVATE};
  return 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *) { return 0; }

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int type) {
  if (type < PTHREAD_MUTEX_NORMAL || type > PTHREAD_MUTEX_ERRORCHECK) return EINVAL;
  attributes->__type = type;
  return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *attributes, int *type) {
  *type = attributes->__type;
  return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attributes, int shared) {
  return shoji::set_shared(attributes->__shared, shared);
}

int pthread_mutexattr_getpshared(const pthread_mutexattr_t *attributes, int *shared) {
  *shared = attributes->__shared;
  return 0;
}

}  // extern "C"
