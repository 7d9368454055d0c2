// qsort and qsort_r put elements of every width in order and lose none, whatever order they were in before, and touch
// nothing outside of the array.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t %long
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include "edge.h"

static unsigned state = 5;
static unsigned next(unsigned limit) { return (next_random(&state) | (unsigned)next_random(&state) << 8) % limit; }

static size_t width;
static unsigned long calls;

// The key is the first byte or two; what follows is made from it, so that a torn element shows.
static unsigned key_of(const unsigned char *element) { return width > 1 ? element[0] | element[1] << 8 : element[0]; }
static void make(unsigned char *element, unsigned key) {
  element[0] = (unsigned char)key;
  for (size_t i = 1; i < width; ++i) element[i] = (unsigned char)(i == 1 ? key >> 8 : key * i);
}

static int by_key(const void *left, const void *right) {
  ++calls;
  return (int)key_of(left) - (int)key_of(right);
}
static int by_key_and_context(const void *left, const void *right, void *context) {
  expect(context == &calls);
  return by_key(right, left);
}

enum { most = 3000 };
static unsigned counts[65536];

static void sort(unsigned char *end, unsigned count, unsigned order, unsigned keys) {
  unsigned char *const array = end - count * width;
  memset(counts, 0, sizeof counts);
  for (unsigned i = 0; i < count; ++i) {
    const unsigned rising = i * keys / (count + 1);
    const unsigned key = order == 0 ? next(keys) : order == 1 ? rising : order == 2 ? keys - 1 - rising
                       : order == 3 ? (i < count / 2 ? 2 * rising : 2 * (keys - 1 - rising)) % keys
                       : order == 4 ? (i % 2 ? rising : keys - 1 - rising) : (next(20) ? rising : next(keys));
    make(array + i * width, key);
    ++counts[key_of(array + i * width)];
  }
  calls = 0;
  const unsigned reversed = next(2);
  if (reversed)
    qsort_r(array, count, width, by_key_and_context, &calls);
  else
    qsort(array, count, width, by_key);
  for (unsigned i = 0; i < count; ++i) {
    const unsigned key = key_of(array + i * width);
    expect(counts[key]-- != 0);
    unsigned char wanted[200];
    make(wanted, key);
    expect(memcmp(wanted, array + i * width, width) == 0);
    if (i != 0) {
      const unsigned before = key_of(array + (i - 1) * width);
      expect(reversed ? before >= key : before <= key);
    }
  }
  // What is in order already takes one look at each element; nothing takes more than a few times n log2 n.
  if (count > 1 && order == 1 && !reversed) expect(calls == count - 1);
  unsigned bits = 1;
  while (count >> bits != 0) ++bits;
  expect(calls <= 3ul * count * bits);
  // And where most elements are equal, it is a few times n.
  if (keys <= 3) expect(calls <= 9ul * count + 60);
}

int main(int argc, char **argv) {
  const unsigned times = argc > 1 ? (unsigned)atoi(argv[1]) : 1;
  static const unsigned char widths[] = {1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 24, 40, 129};
  static const unsigned many_keys[] = {1, 2, 3, 10, 255, 65535};
  unsigned char *const end = pages_between_edges(95) + 95 * PAGE;
  for (unsigned round = 0; round < times; ++round)
    for (unsigned i = 0; i < sizeof widths; ++i) {
      width = widths[i];
      for (unsigned order = 0; order < 6; ++order)
        for (unsigned j = 0; j < 6; ++j) {
          const unsigned keys = width == 1 && many_keys[j] > 255 ? 255 : many_keys[j];
          for (unsigned count = 0; count < 20; ++count) sort(end, count, order, keys);
          sort(end, next(200), order, keys);
          sort(end, next(most), order, keys);
        }
    }
  // An element without bytes, and no elements.
  qsort(NULL, 0, 4, by_key);
  qsort(end, 5, 0, by_key);
  return 0;
}
