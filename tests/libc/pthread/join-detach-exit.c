// A thread is joined once, or detached and gone by itself; its memory is given back either way, ten thousand times over;
// misuse that can be seen is answered by its number, and errno stays.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>
#include "expect.h"

static int finished;
static char *lowest = (char *)-1;

static void *end(void *argument) {
  char *const here = __builtin_frame_address(0);
  if (here < lowest) lowest = here;
  __atomic_add_fetch(&finished, 1, __ATOMIC_SEQ_CST);
  if (argument == &finished) pthread_exit(argument);
  return argument;
}

static void *wait_for_it(void *flag) {
  while (__atomic_load_n((int *)flag, __ATOMIC_SEQ_CST) == 0) sched_yield();
  return NULL;
}

static void *join_first(void *first) {
  return (void *)(long)pthread_join(*(pthread_t *)first, NULL);
}

int main(void) {
  pthread_t id, self = pthread_self();
  pthread_attr_t attributes;
  void *result;
  int state, go = 0;
  size_t size;
  errno = 99;

  expect(pthread_create(&id, NULL, end, &finished) == 0 && pthread_join(id, &result) == 0 && result == &finished);
  expect(pthread_create(&id, NULL, end, &go) == 0 && pthread_join(id, &result) == 0 && result == &go);
  char *const first = lowest;
  for (int i = 0; i < 10000; ++i) {
    expect(pthread_create(&id, NULL, end, NULL) == 0);
    expect(i % 3 != 0 ? pthread_join(id, NULL) == 0 : pthread_detach(id) == 0);
  }
  while (__atomic_load_n(&finished, __ATOMIC_SEQ_CST) != 10002) sched_yield();
  expect(first - lowest < 1000L * (8 << 20)); /* 80 GB would be all of them */

  expect(pthread_attr_init(&attributes) == 0);
  expect(pthread_attr_getdetachstate(&attributes, &state) == 0 && state == PTHREAD_CREATE_JOINABLE);
  expect(pthread_attr_getstacksize(&attributes, &size) == 0 && size == 8 << 20);
  expect(pthread_attr_setdetachstate(&attributes, 7) == EINVAL);
  expect(pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN - 1) == EINVAL);
  expect(pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED) == 0);
  expect(pthread_attr_getdetachstate(&attributes, &state) == 0 && state == PTHREAD_CREATE_DETACHED);

  expect(pthread_create(&id, &attributes, wait_for_it, &go) == 0);
  expect(pthread_join(id, NULL) == EINVAL && pthread_detach(id) == EINVAL);
  go = 1;
  expect(pthread_join(self, NULL) == EDEADLK);
  expect(pthread_create(&id, NULL, join_first, &self) == 0);
  expect(pthread_attr_setstacksize(&attributes, (size_t)1 << 60) == 0);
  pthread_t none;
  expect(pthread_create(&none, &attributes, end, NULL) == EAGAIN);
  expect(pthread_attr_destroy(&attributes) == 0);

  /* All signals were blocked for a moment, in both threads, and are not any more. */
  sigset_t blocked;
  expect(pthread_sigmask(SIG_SETMASK, NULL, &blocked) == 0 && blocked.__signals == 0);
  expect(errno == 99);
  return 0;
}
