// Items go from two makers to two takers through a place for one, by condition variables: none is lost, none comes
// twice; then a hundred thousand times from one thread to another and back. Lost signals would hang it.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <pthread.h>
#include <stddef.h>
#include "expect.h"

enum { ITEMS = 30000, TURNS = 30000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER, emptied = PTHREAD_COND_INITIALIZER;
static int place; /* 0: empty */
static unsigned char taken[2 * ITEMS + 1];

static void *make(void *first) {
  for (int i = 0; i < ITEMS; ++i) {
    expect(pthread_mutex_lock(&mutex) == 0);
    while (place != 0) expect(pthread_cond_wait(&emptied, &mutex) == 0);
    place = (int)(size_t)first + i;
    expect(pthread_cond_signal(&filled) == 0);
    expect(pthread_mutex_unlock(&mutex) == 0);
  }
  return NULL;
}

static void *take(void *unused) {
  (void)unused;
  for (int i = 0; i < ITEMS; ++i) {
    expect(pthread_mutex_lock(&mutex) == 0);
    while (place == 0) expect(pthread_cond_wait(&filled, &mutex) == 0);
    expect(taken[place]++ == 0);
    place = 0;
    expect(pthread_mutex_unlock(&mutex) == 0);
    expect(pthread_cond_signal(&emptied) == 0);
  }
  return NULL;
}

static int turn;
static pthread_cond_t turned = PTHREAD_COND_INITIALIZER;

static void *alternate(void *mine) {
  for (int i = 0; i < TURNS; ++i) {
    expect(pthread_mutex_lock(&mutex) == 0);
    while (turn % 3 != (int)(size_t)mine) expect(pthread_cond_wait(&turned, &mutex) == 0);
    ++turn;
    expect(pthread_cond_broadcast(&turned) == 0);
    expect(pthread_mutex_unlock(&mutex) == 0);
  }
  return NULL;
}

int main(void) {
  pthread_t ids[4];
  for (int i = 0; i < 2; ++i) {
    expect(pthread_create(&ids[i], NULL, make, (void *)(size_t)(1 + i * ITEMS)) == 0);
    expect(pthread_create(&ids[2 + i], NULL, take, NULL) == 0);
  }
  for (int i = 0; i < 4; ++i) expect(pthread_join(ids[i], NULL) == 0);
  for (int i = 1; i <= 2 * ITEMS; ++i) expect(taken[i] == 1);

  for (size_t i = 0; i < 3; ++i) expect(pthread_create(&ids[i], NULL, alternate, (void *)i) == 0);
  for (int i = 0; i < 3; ++i) expect(pthread_join(ids[i], NULL) == 0);
  expect(turn == 3 * TURNS);
  return 0;
}
