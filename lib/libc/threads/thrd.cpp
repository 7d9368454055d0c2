// thrd_create and its kin.
// Does not belong here: what a thread is (pthread/pthread_create.cpp).
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <threads.h>
#include "kernel/time.h"
#include "libc/threads/status.h"

using namespace shoji;

extern "C" {

// A thread of C answers an int, one of POSIX a pointer. On this architecture the one is returned in half of the
// register of the other, and each is called in the same way.
int thrd_create(thrd_t *thread, thrd_start_t start, void *argument) {
  const auto same = reinterpret_cast<void *(*)(void *)>(reinterpret_cast<uintptr_t>(start));
  const int failed = pthread_create(thread, nullptr, same, argument);
  return failed == EAGAIN ? thrd_nomem : to_status_of_thread(failed);
}

thrd_t thrd_current() { return pthread_self(); }

int thrd_detach(thrd_t thread) { return to_status_of_thread(pthread_detach(thread)); }

int thrd_equal(thrd_t left, thrd_t right) { return left == right; }

void thrd_exit(int result) { pthread_exit(reinterpret_cast<void *>(static_cast<intptr_t>(result))); }

int thrd_join(thrd_t thread, int *result) {
  void *outcome;
  const int failed = pthread_join(thread, &outcome);
  if (failed == 0 && result != nullptr) *result = static_cast<int>(reinterpret_cast<intptr_t>(outcome));
  return to_status_of_thread(failed);
}

int thrd_sleep(const struct timespec *duration, struct timespec *remaining) {
  const auto slept = kernel::nanosleep(duration, remaining);
  return slept ? 0 : slept.failure().number == EINTR ? -1 : -2;
}

void thrd_yield() { sched_yield(); }

}  // extern "C"
