// Items go from two makers to two takers through a place for one, by condition variables: none is lost, none comes
// twice; then a hundred thousand times from one thread to another and back. Lost signals would hang it. Who was woken
// has left it when it is destroyed; a signal for nobody needs no call of the kernel.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <pthread.h>
#include <semaphore.h>
#include <stddef.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "expect.h"

enum { ITEMS = 30000, TURNS = 30000, LIVES = 3000 };

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

static struct {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  int go;
} short_lived;
static sem_t waits;

static void *wait_shortly(void *unused) {
  expect(pthread_mutex_lock(&short_lived.mutex) == 0);
  expect(sem_post(&waits) == 0);
  while (!short_lived.go) expect(pthread_cond_wait(&short_lived.changed, &short_lived.mutex) == 0);
  expect(pthread_mutex_unlock(&short_lived.mutex) == 0);
  return unused;
}

static void destroy_after_broadcast(void) {
  pthread_t id;
  expect(pthread_mutex_init(&short_lived.mutex, NULL) == 0 && pthread_cond_init(&short_lived.changed, NULL) == 0);
  short_lived.go = 0;
  expect(pthread_create(&id, NULL, wait_shortly, NULL) == 0);
  expect(sem_wait(&waits) == 0);
  expect(pthread_mutex_lock(&short_lived.mutex) == 0);
  short_lived.go = 1;
  expect(pthread_cond_broadcast(&short_lived.changed) == 0);
  expect(pthread_cond_destroy(&short_lived.changed) == 0);
  memset(&short_lived.changed, 0, sizeof short_lived.changed);
  expect(pthread_mutex_unlock(&short_lived.mutex) == 0);
  expect(pthread_join(id, NULL) == 0);
  for (size_t i = 0; i < sizeof short_lived.changed; ++i) expect(((char *)&short_lived.changed)[i] == 0);
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

  expect(sem_init(&waits, 0, 0) == 0);
  for (int i = 0; i < LIVES; ++i) destroy_after_broadcast();

  expect(prctl(PR_SET_SECCOMP, 1) == 0); /* from here on read, write and exit alone */
  expect(pthread_cond_signal(&filled) == 0 && pthread_cond_broadcast(&turned) == 0);
  syscall(SYS_exit, 0);
}
