// A semaphore lets in as many as its value says, and may be destroyed as soon as one has waited for it; times, limits and
// interruption by a handler.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include "expect.h"

enum { THREADS = 4, ROUNDS = 20000, SHORT_LIVED = 2000 };

static sem_t two;
static int inside;

static void *enter(void *unused) {
  (void)unused;
  for (int i = 0; i < ROUNDS; ++i) {
    expect(sem_wait(&two) == 0);
    const int now = __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    expect(now == 1 || now == 2);
    if (i % 100 == 0) sched_yield();
    __atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    expect(sem_post(&two) == 0);
  }
  return NULL;
}

static void *post(void *semaphore) { return (void *)(long)sem_post(semaphore); }

static void handler(int number) { (void)number; }

int main(void) {
  pthread_t ids[THREADS];
  int value;
  expect(sem_init(&two, 0, 2) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, enter, NULL) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  expect(sem_getvalue(&two, &value) == 0 && value == 2);

  for (int i = 0; i < SHORT_LIVED; ++i) {
    sem_t *const semaphore = malloc(sizeof *semaphore);
    expect(sem_init(semaphore, 0, 0) == 0 && pthread_create(&ids[0], NULL, post, semaphore) == 0);
    expect(sem_wait(semaphore) == 0 && sem_destroy(semaphore) == 0);
    free(semaphore);
    void *posted;
    expect(pthread_join(ids[0], &posted) == 0 && posted == NULL);
  }

  expect(sem_trywait(&two) == 0 && sem_trywait(&two) == 0);
  errno = 0;
  expect(sem_trywait(&two) == -1 && errno == EAGAIN);
  struct timespec until;
  expect(clock_gettime(CLOCK_MONOTONIC, &until) == 0);
  until.tv_nsec += 10000000;
  if (until.tv_nsec >= 1000000000) until.tv_nsec -= 1000000000, ++until.tv_sec;
  expect(sem_clockwait(&two, CLOCK_MONOTONIC, &until) == -1 && errno == ETIMEDOUT);
  struct timespec now;
  expect(clock_gettime(CLOCK_MONOTONIC, &now) == 0);
  expect(now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec && now.tv_nsec >= until.tv_nsec));
  until = (struct timespec){1, 0};
  expect(sem_timedwait(&two, &until) == -1 && errno == ETIMEDOUT);
  until = (struct timespec){-1, 0};
  expect(sem_timedwait(&two, &until) == -1 && errno == ETIMEDOUT);
  until = (struct timespec){1, 1000000000};
  expect(sem_timedwait(&two, &until) == -1 && errno == EINVAL);
  expect(sem_clockwait(&two, CLOCK_PROCESS_CPUTIME_ID, &now) == -1 && errno == EINVAL);

  struct sigaction action = {0};
  action.sa_handler = handler;
  expect(sigaction(SIGALRM, &action, NULL) == 0);
  /* Again and again: the first may come before the wait. */
  struct itimerval often = {{0, 10000}, {0, 10000}};
  expect(setitimer(ITIMER_REAL, &often, NULL) == 0);
  expect(sem_wait(&two) == -1 && errno == EINTR);
  often = (struct itimerval){{0, 0}, {0, 0}};
  expect(setitimer(ITIMER_REAL, &often, NULL) == 0);
  expect(sem_getvalue(&two, &value) == 0 && value == 0 && sem_post(&two) == 0);
  expect(sem_getvalue(&two, &value) == 0 && value == 1);

  expect(sem_init(&two, 0, SEM_VALUE_MAX) == 0 && sem_post(&two) == -1 && errno == EOVERFLOW);
  expect(sem_init(&two, 0, SEM_VALUE_MAX + 1u) == -1 && errno == EINVAL);
  return 0;
}
