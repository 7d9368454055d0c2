// tss_create and its kin.
// Does not belong here: what a key is (pthread/pthread_key.cpp).
#include <pthread.h>
#include <threads.h>
#include "libc/threads/status.h"

using namespace shoji;

extern "C" {

int tss_create(tss_t *key, tss_dtor_t destructor) { return to_status_of_thread(pthread_key_create(key, destructor)); }

void tss_delete(tss_t key) { pthread_key_delete(key); }

void *tss_get(tss_t key) { return pthread_getspecific(key); }

int tss_set(tss_t key, void *value) { return to_status_of_thread(pthread_setspecific(key, value)); }

}  // extern "C"
