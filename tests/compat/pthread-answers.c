// What the functions of threads answer where nothing is left to chance: mutexes of each kind, times that have passed,
// clocks, attributes, conditions, read-write locks, semaphores, keys.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void show(const char *what, int answer) {
  printf("%-60s %d\n", what, answer);
}
#define SHOW(call) show(#call, call)
#define SHOW_ERRNO(call) (errno = 0, printf("%-60s %d errno %d\n", #call, call, errno))

static const struct timespec past = {1, 0}, before_all = {-1, 0}, no_time = {1, 1000000000}, no_time_either = {1, -1};

static void *use_as_another(void *argument) {
  pthread_mutex_t *mutex = argument;
  SHOW(pthread_mutex_trylock(mutex));
  SHOW(pthread_mutex_timedlock(mutex, &past));
  SHOW(pthread_mutex_timedlock(mutex, &before_all));
  SHOW(pthread_mutex_timedlock(mutex, &no_time));
  SHOW(pthread_mutex_timedlock(mutex, &no_time_either));
  SHOW(pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &past));
  SHOW(pthread_mutex_clocklock(mutex, CLOCK_PROCESS_CPUTIME_ID, &past));
  return NULL;
}

static void run(void *(*function)(void *), void *argument) {
  pthread_t id;
  if (pthread_create(&id, NULL, function, argument) != 0 || pthread_join(id, NULL) != 0) abort();
}

static void mutexes(void) {
  pthread_mutexattr_t attributes;
  int value;
  SHOW(pthread_mutexattr_init(&attributes));
  SHOW(pthread_mutexattr_settype(&attributes, 99));
  SHOW(pthread_mutexattr_setpshared(&attributes, 99));
  SHOW(pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED));
  SHOW((pthread_mutexattr_getpshared(&attributes, &value), value == PTHREAD_PROCESS_SHARED));
  const int types[] = {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_RECURSIVE, PTHREAD_MUTEX_ERRORCHECK};
  for (int i = 0; i < 3; ++i) {
    pthread_mutex_t mutex;
    printf("type %d\n", i);
    SHOW(pthread_mutexattr_settype(&attributes, types[i]));
    SHOW((pthread_mutexattr_gettype(&attributes, &value), value == types[i]));
    SHOW(pthread_mutex_init(&mutex, &attributes));
    SHOW(pthread_mutex_lock(&mutex));
    SHOW(pthread_mutex_trylock(&mutex));
    if (types[i] != PTHREAD_MUTEX_NORMAL) {
      SHOW(pthread_mutex_lock(&mutex));
      SHOW(pthread_mutex_timedlock(&mutex, &past));
    }
    SHOW(pthread_mutex_destroy(&mutex));
    run(use_as_another, &mutex);
    for (int times = 0; times < 6 && pthread_mutex_unlock(&mutex) == 0; ++times) {
      printf("unlocked\n");
      if (types[i] == PTHREAD_MUTEX_NORMAL) break;
    }
    SHOW(pthread_mutex_timedlock(&mutex, &past));
    SHOW(pthread_mutex_unlock(&mutex));
    SHOW(pthread_mutex_destroy(&mutex));
  }
  pthread_mutex_t recursive = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP, checked = PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP;
  SHOW(pthread_mutex_lock(&recursive));
  SHOW(pthread_mutex_lock(&recursive));
  SHOW(pthread_mutex_lock(&checked));
  SHOW(pthread_mutex_lock(&checked));
}

static void conditions(void) {
  pthread_condattr_t attributes;
  pthread_cond_t condition = PTHREAD_COND_INITIALIZER, by_monotonic;
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER, checked = PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP;
  clockid_t clock;
  SHOW(pthread_condattr_init(&attributes));
  SHOW((pthread_condattr_getclock(&attributes, &clock), clock == CLOCK_REALTIME));
  SHOW(pthread_condattr_setclock(&attributes, CLOCK_THREAD_CPUTIME_ID));
  SHOW(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC));
  SHOW(pthread_cond_init(&by_monotonic, &attributes));
  SHOW(pthread_mutex_lock(&mutex));
  SHOW(pthread_cond_timedwait(&condition, &mutex, &past));
  SHOW(pthread_cond_timedwait(&condition, &mutex, &before_all));
  SHOW(pthread_cond_timedwait(&condition, &mutex, &no_time));
  SHOW(pthread_cond_timedwait(&by_monotonic, &mutex, &before_all));
  SHOW(pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &before_all));
  SHOW(pthread_cond_clockwait(&condition, &mutex, CLOCK_BOOTTIME, &past));
  SHOW(pthread_mutex_trylock(&mutex));
  SHOW(pthread_cond_timedwait(&condition, &checked, &past));
  SHOW(pthread_cond_signal(&condition));
  SHOW(pthread_cond_broadcast(&condition));
  SHOW(pthread_cond_destroy(&by_monotonic));
}

static void others(void) {
  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  pthread_barrier_t barrier;
  pthread_key_t key;
  sem_t semaphore;
  int value;
  SHOW(pthread_rwlock_rdlock(&lock));
  SHOW(pthread_rwlock_tryrdlock(&lock));
  SHOW(pthread_rwlock_trywrlock(&lock));
  SHOW(pthread_rwlock_timedwrlock(&lock, &past));
  SHOW(pthread_rwlock_clockwrlock(&lock, 77, &past));
  SHOW(pthread_rwlock_unlock(&lock));
  SHOW(pthread_rwlock_unlock(&lock));
  SHOW(pthread_rwlock_wrlock(&lock));
  SHOW(pthread_rwlock_wrlock(&lock));
  SHOW(pthread_rwlock_rdlock(&lock));
  SHOW(pthread_rwlock_tryrdlock(&lock));
  SHOW(pthread_barrier_init(&barrier, NULL, 0));
  SHOW(pthread_barrier_init(&barrier, NULL, 1));
  SHOW(pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD);
  SHOW(pthread_barrier_destroy(&barrier));
  SHOW(pthread_key_create(&key, NULL));
  SHOW(pthread_key_delete(key));
  SHOW(pthread_key_delete(key));
  SHOW(pthread_setspecific(key, &key));
  SHOW(pthread_getspecific(key) == NULL);
  SHOW_ERRNO(sem_init(&semaphore, 0, 0x80000000u));
  SHOW_ERRNO(sem_init(&semaphore, 0, 1));
  SHOW_ERRNO(sem_trywait(&semaphore));
  SHOW_ERRNO(sem_trywait(&semaphore));
  SHOW_ERRNO(sem_timedwait(&semaphore, &past));
  SHOW_ERRNO(sem_timedwait(&semaphore, &no_time));
  SHOW_ERRNO(sem_clockwait(&semaphore, CLOCK_MONOTONIC, &before_all));
  SHOW_ERRNO(sem_getvalue(&semaphore, &value));
  SHOW(pthread_kill(pthread_self(), 0));
  SHOW(pthread_kill(pthread_self(), -1));
  SHOW(pthread_kill(pthread_self(), 65));
  SHOW(pthread_setname_np(pthread_self(), "sixteen letters!"));
  SHOW(pthread_join(pthread_self(), NULL));
  SHOW(pthread_equal(pthread_self(), pthread_self()) != 0);
}

static void *nothing(void *unused) { return unused; }

static void attributes(void) {
  pthread_attr_t made;
  size_t size;
  int state;
  SHOW(pthread_attr_init(&made));
  SHOW(pthread_attr_setdetachstate(&made, 7));
  SHOW((pthread_attr_getdetachstate(&made, &state), state == PTHREAD_CREATE_JOINABLE));
  SHOW((pthread_attr_getguardsize(&made, &size), (int)size));
  SHOW(pthread_attr_setscope(&made, PTHREAD_SCOPE_PROCESS));
  SHOW(pthread_attr_setscope(&made, 7));
  SHOW(pthread_attr_setstacksize(&made, 1000));
  SHOW(pthread_attr_setstacksize(&made, 100000));
  SHOW((pthread_attr_getstacksize(&made, &size), (int)size));
  SHOW(pthread_attr_setdetachstate(&made, PTHREAD_CREATE_DETACHED));
  pthread_t id;
  SHOW(pthread_create(&id, &made, nothing, NULL));
  SHOW(pthread_attr_destroy(&made));
}

int main(void) {
  mutexes();
  conditions();
  others();
  attributes();
  return 0;
}
