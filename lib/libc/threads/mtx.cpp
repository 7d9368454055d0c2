// mtx_init and its kin.
// Does not belong here: what a mutex is (pthread/mutex.h).
#include <pthread.h>
#include <threads.h>
#include "libc/threads/status.h"

using namespace shoji;

extern "C" {

int mtx_init(mtx_t *mutex, int type) {
  if ((type & ~(mtx_recursive | mtx_timed)) != 0) return thrd_error;
  *mutex = {0, 0, (type & mtx_recursive) != 0 ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL};
  return thrd_success;
}

void mtx_destroy(mtx_t *) {}

int mtx_lock(mtx_t *mutex) { return to_status_of_thread(pthread_mutex_lock(mutex)); }

int mtx_trylock(mtx_t *mutex) { return to_status_of_thread(pthread_mutex_trylock(mutex)); }

int mtx_timedlock(mtx_t *mutex, const struct timespec *time) {
  return to_status_of_thread(pthread_mutex_timedlock(mutex, time));
}

int mtx_unlock(mtx_t *mutex) { return to_status_of_thread(pthread_mutex_unlock(mutex)); }

}  // extern "C"
