// Under a read-write lock, writers are alone and readers see no half of what one wrote; a barrier lets nobody on before
// all have come, and can be destroyed at once by who came out first; a spinlock counts.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include "expect.h"

enum { THREADS = 4, ROUNDS = 20000, MEETINGS = 2000 };

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static long left, right;

static void *read_and_write(void *number) {
  for (int i = 0; i < ROUNDS; ++i) {
    if ((i + (int)(size_t)number) % 8 == 0) {
      expect(pthread_rwlock_wrlock(&lock) == 0);
      ++left;
      if (i % 64 == 0) sched_yield();
      ++right;
    } else {
      expect(pthread_rwlock_rdlock(&lock) == 0);
      expect(left == right);
    }
    expect(pthread_rwlock_unlock(&lock) == 0);
  }
  return NULL;
}

static void *try_as_another(void *wanted) {
  struct timespec past = {1, 0};
  const int writing = wanted != NULL;
  expect(pthread_rwlock_tryrdlock(&lock) == (writing ? EBUSY : 0));
  if (!writing) expect(pthread_rwlock_unlock(&lock) == 0);
  expect(pthread_rwlock_trywrlock(&lock) == EBUSY);
  expect(pthread_rwlock_timedwrlock(&lock, &past) == ETIMEDOUT);
  past.tv_nsec = 1000000000;
  expect(pthread_rwlock_timedwrlock(&lock, &past) == EINVAL);
  return NULL;
}

static pthread_spinlock_t spin;
static int arrived, spun;

static void *meet(void *first) {
  pthread_barrier_t *barrier = first;
  for (int i = 0; i < MEETINGS; ++i) {
    __atomic_add_fetch(&arrived, 1, __ATOMIC_SEQ_CST);
    expect(pthread_spin_lock(&spin) == 0);
    ++spun;
    expect(pthread_spin_unlock(&spin) == 0);
    const int answer = pthread_barrier_wait(barrier);
    expect(__atomic_load_n(&arrived, __ATOMIC_SEQ_CST) >= THREADS * (i + 1));
    expect(answer == 0 || answer == PTHREAD_BARRIER_SERIAL_THREAD);
  }
  return NULL;
}

static void *come_once(void *barrier) {
  return (void *)(long)pthread_barrier_wait(barrier);
}

static void run(void *(*function)(void *), void *argument) {
  pthread_t id;
  expect(pthread_create(&id, NULL, function, argument) == 0 && pthread_join(id, NULL) == 0);
}

int main(void) {
  pthread_t ids[THREADS];
  for (size_t i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, read_and_write, (void *)i) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  expect(left == right && left == (long)THREADS * ROUNDS / 8);

  expect(pthread_rwlock_wrlock(&lock) == 0);
  run(try_as_another, &lock);
  expect(pthread_rwlock_wrlock(&lock) == EDEADLK && pthread_rwlock_rdlock(&lock) == EDEADLK);
  expect(pthread_rwlock_unlock(&lock) == 0);
  expect(pthread_rwlock_rdlock(&lock) == 0);
  run(try_as_another, NULL);
  expect(pthread_rwlock_destroy(&lock) == EBUSY);
  expect(pthread_rwlock_unlock(&lock) == 0 && pthread_rwlock_destroy(&lock) == 0);

  pthread_barrier_t barrier;
  expect(pthread_barrier_init(&barrier, NULL, 0) == EINVAL);
  expect(pthread_barrier_init(&barrier, NULL, THREADS) == 0);
  expect(pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, meet, &barrier) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  expect(pthread_barrier_destroy(&barrier) == 0 && spun == THREADS * MEETINGS);
  expect(pthread_spin_trylock(&spin) == 0 && pthread_spin_trylock(&spin) == EBUSY && pthread_spin_unlock(&spin) == 0);

  for (int i = 0; i < 500; ++i) {
    pthread_barrier_t *const short_lived = malloc(sizeof *short_lived);
    pthread_t id;
    expect(pthread_barrier_init(short_lived, NULL, 2) == 0);
    expect(pthread_create(&id, NULL, come_once, short_lived) == 0);
    const int mine = pthread_barrier_wait(short_lived);
    expect(pthread_barrier_destroy(short_lived) == 0);
    *short_lived = (pthread_barrier_t){0};
    free(short_lived);
    void *other;
    expect(pthread_join(id, &other) == 0 && mine + (long)other == PTHREAD_BARRIER_SERIAL_THREAD);
  }
  return 0;
}
