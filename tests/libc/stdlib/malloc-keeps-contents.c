// Blocks of all sizes, made, resized and freed in a random order, are aligned, do not overlap and keep what is in them.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdint.h>
#include <stdlib.h>
#include "expect.h"

#define COUNT 1000
static struct {
  unsigned char *block;
  size_t size;
  unsigned char content;
} live[COUNT];

static uint64_t state = 42;
static uint32_t next_random(void) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return state >> 33;
}

static size_t random_size(void) {
  return next_random() % 1000 == 0 ? next_random() % 600000 : next_random() % (1u << next_random() % 15);
}

static void fill(int i) {
  live[i].content = next_random();
  for (size_t at = 0; at < live[i].size; ++at) live[i].block[at] = live[i].content;
}

static void check(int i, size_t size) {
  for (size_t at = 0; at < size; ++at) expect(live[i].block[at] == live[i].content);
}

int main(void) {
  for (int round = 0; round < 60000; ++round) {
    const int i = next_random() % COUNT;
    const size_t size = random_size();
    check(i, live[i].size);
    if (live[i].block != NULL && next_random() % 2 == 0) {
      free(live[i].block);
      live[i].block = NULL;
      live[i].size = 0;
      continue;
    }
    if (live[i].block == NULL && next_random() % 2 == 0) {
      live[i].block = calloc(1, size);
      live[i].content = 0;
      check(i, size);
    } else {
      live[i].block = realloc(live[i].block, size + 1);
      check(i, size < live[i].size ? size : live[i].size);
    }
    expect(live[i].block != NULL);
    expect((uintptr_t)live[i].block % 16 == 0);
    live[i].size = size;
    fill(i);
  }
  for (int i = 0; i < COUNT; ++i) {
    check(i, live[i].size);
    free(live[i].block);
  }
}
