// C's own threads, mutexes, conditions, keys and call_once, each function once, negative answers of a thread among them.
// RUN: %cc -std=c11 -I %tests/inputs %s -o %t %link
// RUN: %t
#include <threads.h>
#include <time.h>
#include "expect.h"

static mtx_t mutex, recursive;
static cnd_t changed;
static tss_t key;
static once_flag flag = ONCE_FLAG_INIT;
static int stage, initialised, destroyed;
static thread_local int own;

static void initialise(void) { ++initialised; }
static void destroy(void *value) { destroyed += value == &key; }

static int second(void *argument) {
  call_once(&flag, initialise);
  ++own;
  expect(argument == &stage && own == 1 && tss_get(key) == NULL && tss_set(key, &key) == thrd_success);
  expect(mtx_lock(&mutex) == thrd_success);
  stage = 1;
  expect(cnd_signal(&changed) == thrd_success);
  while (stage != 2) expect(cnd_wait(&changed, &mutex) == thrd_success);
  expect(mtx_unlock(&mutex) == thrd_success && mtx_trylock(&recursive) == thrd_busy);
  thrd_yield();
  if (own == 1) thrd_exit(-5);
  return 0;
}

static int answer(void *number) { return *(int *)number; }

int main(void) {
  thrd_t id;
  int result, minimum = -2147483647 - 1;
  const struct timespec past = {1, 0}, moment = {0, 1000000};
  expect(mtx_init(&mutex, mtx_timed) == thrd_success && mtx_init(&recursive, mtx_plain | mtx_recursive) == thrd_success);
  expect(mtx_init(&mutex, 17) == thrd_error);
  expect(cnd_init(&changed) == thrd_success && tss_create(&key, destroy) == thrd_success);
  expect(mtx_lock(&recursive) == thrd_success && mtx_lock(&recursive) == thrd_success);
  call_once(&flag, initialise);
  expect(thrd_create(&id, second, &stage) == thrd_success && !thrd_equal(id, thrd_current()));
  expect(mtx_lock(&mutex) == thrd_success);
  while (stage != 1) expect(cnd_wait(&changed, &mutex) == thrd_success);
  expect(cnd_timedwait(&changed, &mutex, &past) == thrd_timedout);
  stage = 2;
  expect(cnd_broadcast(&changed) == thrd_success && mtx_unlock(&mutex) == thrd_success);
  expect(thrd_join(id, &result) == thrd_success && result == -5);
  expect(initialised == 1 && destroyed == 1 && own == 0);
  expect(thrd_create(&id, answer, &minimum) == thrd_success && thrd_join(id, &result) == thrd_success);
  expect(result == minimum);
  expect(mtx_lock(&mutex) == thrd_success && mtx_timedlock(&mutex, &past) == thrd_timedout);
  expect(thrd_create(&id, answer, &minimum) == thrd_success && thrd_detach(id) == thrd_success);
  expect(thrd_sleep(&moment, NULL) == 0);
  expect(mtx_unlock(&mutex) == thrd_success);
  mtx_destroy(&mutex);
  cnd_destroy(&changed);
  tss_delete(key);
  return 0;
}
