// A thread runs on a stack of the caller's, with a guard below its own or none; a signal reaches the thread that it is
// for; a thread has the name that it was given; what is no attribute is refused.
// RUN: %cc -I %tests/inputs -Wl,-u,shoji_start_tls_image %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include "expect.h"

static _Alignas(16) char memory[65536];
static __thread int own = 7;
static sem_t ready, done;
static pthread_t signalled;

static void *on_memory(void *unused) {
  (void)unused;
  char here;
  expect(&here > memory && &here < memory + sizeof memory && own == 7);
  ++own;
  return memory;
}

static void handler(int number) {
  expect(number == SIGUSR1);
  signalled = pthread_self();
}

static void *be_signalled(void *unused) {
  (void)unused;
  expect(sem_post(&ready) == 0);
  while (sem_wait(&done) != 0) expect(errno == EINTR);
  return NULL;
}

int main(void) {
  pthread_attr_t attributes;
  pthread_t id;
  void *lowest, *result;
  size_t size;
  int scope;
  expect(pthread_attr_init(&attributes) == 0);
  expect(pthread_attr_getguardsize(&attributes, &size) == 0 && size == 4096);
  expect(pthread_attr_setstack(&attributes, memory, PTHREAD_STACK_MIN - 1) == EINVAL);
  expect(pthread_attr_setstack(&attributes, memory, sizeof memory) == 0);
  expect(pthread_attr_getstack(&attributes, &lowest, &size) == 0 && lowest == memory && size == sizeof memory);
  for (int i = 0; i < 3; ++i) {
    memset(memory, 0x55, sizeof memory);
    expect(pthread_create(&id, &attributes, on_memory, NULL) == 0);
    expect(pthread_join(id, &result) == 0 && result == memory);
  }
  expect(pthread_attr_init(&attributes) == 0);
  for (size_t guard = 0; guard < 20000; guard += 5000) {
    expect(pthread_attr_setguardsize(&attributes, guard) == 0 && pthread_attr_setstacksize(&attributes, 20000) == 0);
    expect(pthread_create(&id, &attributes, be_signalled, NULL) == 0);
    expect(sem_post(&done) == 0 && pthread_join(id, NULL) == 0 && sem_wait(&ready) == 0);
  }
  expect(pthread_attr_setscope(&attributes, PTHREAD_SCOPE_PROCESS) == ENOTSUP);
  expect(pthread_attr_setscope(&attributes, 7) == EINVAL);
  expect(pthread_attr_setscope(&attributes, PTHREAD_SCOPE_SYSTEM) == 0);
  expect(pthread_attr_getscope(&attributes, &scope) == 0 && scope == PTHREAD_SCOPE_SYSTEM);

  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  expect(sigaction(SIGUSR1, &action, NULL) == 0);
  expect(pthread_kill(pthread_self(), 0) == 0 && pthread_kill(pthread_self(), 65) == EINVAL);
  expect(pthread_kill(pthread_self(), SIGUSR1) == 0 && signalled == pthread_self());
  expect(pthread_create(&id, NULL, be_signalled, NULL) == 0 && sem_wait(&ready) == 0);
  expect(pthread_kill(id, SIGUSR1) == 0);
  char name[16];
  expect(pthread_setname_np(id, "fifteen letters") == 0);
  expect(pthread_getname_np(id, name, sizeof name) == 0 && strcmp(name, "fifteen letters") == 0);
  expect(pthread_setname_np(id, "sixteen  letters") == ERANGE && pthread_getname_np(id, name, 15) == ERANGE);
  expect(pthread_setname_np(pthread_self(), "me") == 0);
  expect(pthread_getname_np(pthread_self(), name, sizeof name) == 0 && strcmp(name, "me") == 0);
  while (__atomic_load_n(&signalled, __ATOMIC_SEQ_CST) != id) sched_yield();
  expect(sem_post(&done) == 0 && pthread_join(id, NULL) == 0);
  return 0;
}
