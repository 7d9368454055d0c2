// Four threads count under one mutex, by lock, trylock, timedlock and a recursive lock in turns; no count is lost, and
// two threads are never inside at once.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include "expect.h"

enum { THREADS = 4, ROUNDS = 50000 };

static pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t recursive = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static long count; /* not atomic: the mutex has to do */
static int inside;

static void enter(pthread_mutex_t *mutex, int way) {
  struct timespec late;
  clock_gettime(CLOCK_REALTIME, &late);
  late.tv_sec += 50;
  if (way == 1) {
    int answer;
    while ((answer = pthread_mutex_trylock(mutex)) == EBUSY) sched_yield();
    expect(answer == 0);
  } else if (way == 2) {
    expect(pthread_mutex_timedlock(mutex, &late) == 0);
  } else {
    expect(pthread_mutex_lock(mutex) == 0);
  }
}

static void *work(void *mutex) {
  for (int i = 0; i < ROUNDS; ++i) {
    enter(mutex, i % 3);
    if (mutex == &recursive) enter(mutex, i % 2);
    expect(inside++ == 0);
    ++count;
    if (i % 1000 == 0) sched_yield();
    --inside;
    if (mutex == &recursive) expect(pthread_mutex_unlock(mutex) == 0);
    expect(pthread_mutex_unlock(mutex) == 0);
  }
  return NULL;
}

int main(void) {
  pthread_mutex_t *const mutexes[] = {&plain, &recursive};
  for (int which = 0; which < 2; ++which) {
    pthread_t ids[THREADS];
    count = 0;
    for (int i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, work, mutexes[which]) == 0);
    for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
    expect(count == (long)THREADS * ROUNDS);
    expect(pthread_mutex_destroy(mutexes[which]) == 0);
  }
  return 0;
}
