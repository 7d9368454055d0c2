// pthread_mutex_init and pthread_mutex_destroy.
// Does not belong here: mutexes in use (pthread_mutex_lock.cpp).
#include <errno.h>
#include <pthread.h>

extern "C" {

int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) {
  *mutex = {0, 0, attributes != nullptr ? attributes->__type : PTHREAD_MUTEX_DEFAULT};
  return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex) {
  return __atomic_load_n(&mutex->__word, __ATOMIC_RELAXED) != 0 ? EBUSY : 0;
}

}  // extern "C"
