// Four threads allocate, resize and free blocks of all sizes, also one another's; nothing is lost, shared or damaged.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "expect.h"

enum { THREADS = 4, SLOTS = 64, ROUNDS = 300000 };

struct block {
  size_t size;
  unsigned char bytes[];
};

/* A block that lies here belongs to nobody; who takes it out owns it. */
static struct block *slots[SLOTS];

static void check(const struct block *block, size_t size) {
  const unsigned char mark = (unsigned char)(block->size * 31);
  expect(size == 0 || (block->bytes[0] == mark && block->bytes[size - 1] == mark && block->bytes[size / 2] == mark));
}

static void *work(void *seed) {
  uint64_t state = (uintptr_t)seed * 0x9e3779b97f4a7c15 + 1;
  for (int i = 0; i < ROUNDS; ++i) {
    state = state * 6364136223846793005 + 1442695040888963407;
    const unsigned random = (unsigned)(state >> 33);
    struct block **const slot = &slots[random % SLOTS];
    struct block *block = __atomic_exchange_n(slot, NULL, __ATOMIC_ACQ_REL);
    if (block != NULL) check(block, block->size);
    const size_t size = random / SLOTS % (random % 997 == 0 ? 300000 : 500);
    if (block != NULL && random % 3 == 0) {
      free(block);
      continue;
    }
    const size_t old = block != NULL ? block->size : 0;
    block = random % 7 != 0 || block != NULL ? realloc(block, sizeof *block + size) : aligned_alloc(64, sizeof *block + size);
    expect(block != NULL);
    if (old != 0 && size != 0) check(block, old < size ? 1 : 0);
    block->size = size;
    memset(block->bytes, (unsigned char)(size * 31), size);
    block = __atomic_exchange_n(slot, block, __ATOMIC_ACQ_REL);
    free(block);
  }
  return NULL;
}

int main(void) {
  pthread_t threads[THREADS];
  for (long i = 0; i < THREADS; ++i) expect(pthread_create(&threads[i], NULL, work, (void *)i) == 0);
  for (int i = 0; i < THREADS; ++i) expect(pthread_join(threads[i], NULL) == 0);
  return 0;
}
