// pthread_self and pthread_equal: which thread is it?
// Does not belong here: the kernel's number for it (gettid(2)).
#include <pthread.h>
#include "libc/pthread/thread.h"

extern "C" {

pthread_t pthread_self() { return reinterpret_cast<pthread_t>(shoji::process::this_thread()); }

int pthread_equal(pthread_t left, pthread_t right) { return left == right; }

}  // extern "C"
