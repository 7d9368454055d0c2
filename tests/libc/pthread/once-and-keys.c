// pthread_once calls once, and nobody goes on before that call is over. Keys: each thread its own values, destructors
// in rounds, none for a deleted key, no old value under a new key; PTHREAD_KEYS_MAX of them and no more.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <time.h>
#include "expect.h"

enum { THREADS = 8, ROUNDS = 200 };

static pthread_once_t onces[ROUNDS];
static int calls, ready;

static void initialise(void) {
  struct timespec moment = {0, 20000};
  ++calls;
  nanosleep(&moment, NULL);
  __atomic_store_n(&ready, calls, __ATOMIC_RELAXED);
}

static void *come(void *barrier) {
  for (int i = 0; i < ROUNDS; ++i) {
    pthread_barrier_wait(barrier);
    expect(pthread_once(&onces[i], initialise) == 0);
    expect(__atomic_load_n(&ready, __ATOMIC_RELAXED) == i + 1);
  }
  return NULL;
}

static pthread_key_t again_key, plain_key, deleted_key;
static int destroyed_again, destroyed_plain, destroyed_deleted;

static void destroy_again(void *value) {
  expect(pthread_getspecific(again_key) == NULL);
  ++destroyed_again;
  expect(pthread_setspecific(again_key, value) == 0);
}
static void destroy_plain(void *value) {
  expect(value == &plain_key && pthread_getspecific(plain_key) == NULL);
  ++destroyed_plain;
}
static void destroy_deleted(void *value) {
  (void)value;
  ++destroyed_deleted;
}

static void *hold(void *unused) {
  (void)unused;
  expect(pthread_getspecific(plain_key) == NULL);
  expect(pthread_setspecific(again_key, &again_key) == 0);
  expect(pthread_setspecific(plain_key, &plain_key) == 0);
  expect(pthread_setspecific(deleted_key, &plain_key) == 0);
  expect(pthread_key_delete(deleted_key) == 0);
  expect(pthread_setspecific(deleted_key, &plain_key) == EINVAL && pthread_getspecific(deleted_key) == NULL);
  expect(pthread_key_delete(deleted_key) == EINVAL);
  pthread_exit(NULL);
}

int main(void) {
  pthread_t ids[THREADS];
  pthread_barrier_t barrier;
  expect(pthread_barrier_init(&barrier, NULL, THREADS) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_create(&ids[i], NULL, come, &barrier) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(ids[i], NULL) == 0);
  expect(calls == ROUNDS);
  expect(pthread_barrier_destroy(&barrier) == 0);

  expect(pthread_key_create(&again_key, destroy_again) == 0);
  expect(pthread_key_create(&plain_key, destroy_plain) == 0);
  expect(pthread_key_create(&deleted_key, destroy_deleted) == 0);
  expect(pthread_setspecific(plain_key, &ids) == 0);
  expect(pthread_create(&ids[0], NULL, hold, NULL) == 0 && pthread_join(ids[0], NULL) == 0);
  expect(destroyed_again == PTHREAD_DESTRUCTOR_ITERATIONS && destroyed_plain == 1 && destroyed_deleted == 0);
  expect(pthread_getspecific(plain_key) == &ids);
  expect(pthread_key_delete(plain_key) == 0);
  pthread_key_t new_key;
  expect(pthread_key_create(&new_key, NULL) == 0 && pthread_getspecific(new_key) == NULL);
  expect(pthread_setspecific(new_key, &ids) == 0 && pthread_getspecific(new_key) == &ids);

  int made = 2; /* again_key and this one */
  while (pthread_key_create(&new_key, NULL) == 0) ++made;
  expect(made == PTHREAD_KEYS_MAX && pthread_key_create(&new_key, NULL) == EAGAIN);
  expect(pthread_setspecific(PTHREAD_KEYS_MAX, NULL) == EINVAL && pthread_getspecific(PTHREAD_KEYS_MAX) == NULL);
  return 0;
}
