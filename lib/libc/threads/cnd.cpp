// cnd_init and its kin.
// Does not belong here: what a condition variable is (pthread/pthread_cond_wait.cpp).
#include <pthread.h>
#include <threads.h>
#include "libc/threads/status.h"

using namespace shoji;

extern "C" {

int cnd_init(cnd_t *condition) {
  *condition = PTHREAD_COND_INITIALIZER;
  return thrd_success;
}

void cnd_destroy(cnd_t *condition) { pthread_cond_destroy(condition); }

int cnd_wait(cnd_t *condition, mtx_t *mutex) { return to_status_of_thread(pthread_cond_wait(condition, mutex)); }

int cnd_timedwait(cnd_t *condition, mtx_t *mutex, const struct timespec *time) {
  return to_status_of_thread(pthread_cond_timedwait(condition, mutex, time));
}

int cnd_signal(cnd_t *condition) { return to_status_of_thread(pthread_cond_signal(condition)); }

int cnd_broadcast(cnd_t *condition) { return to_status_of_thread(pthread_cond_broadcast(condition)); }

}  // extern "C"
