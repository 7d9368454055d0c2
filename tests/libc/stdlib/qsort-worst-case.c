// qsort never takes a number of comparisons that grows with the square: not against an adversary who decides what is less
// than what as late as can be (McIlroy, "A Killer Adversary for Quicksort"), nor if the comparison makes no sense.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stdlib.h>
#include "edge.h"

enum { count = 20000, log2_count = 15 };
static unsigned long calls;

// Elements are numbers of places in `values`. Those without a value yet are all greater than those with one; of two, the
// likelier pivot gets the next value.
static int values[count], solid, candidate;
enum { gas = count };

static int adversary(const void *left, const void *right) {
  const int one = *(const int *)left, other = *(const int *)right;
  ++calls;
  if (values[one] == gas && values[other] == gas) values[one == candidate ? one : other] = solid++;
  if (values[one] == gas)
    candidate = one;
  else if (values[other] == gas)
    candidate = other;
  return values[one] - values[other];
}

static unsigned state = 9;
static int at_random(const void *left, const void *right) {
  (void)left, (void)right, ++calls;
  return (int)(next_random(&state) % 3) - 1;
}
static int always_less(const void *left, const void *right) { return (void)left, (void)right, ++calls, -1; }
static int always_greater(const void *left, const void *right) { return (void)left, (void)right, ++calls, 1; }
static int always_equal(const void *left, const void *right) { return (void)left, (void)right, ++calls, 0; }

int main(void) {
  const unsigned long most = 4ul * count * log2_count;
  const unsigned long pages = count * sizeof(int) / PAGE + 1;
  int *const array = (int *)(pages_between_edges(pages) + pages * PAGE) - count;
  for (int i = 0; i < count; ++i) values[i] = gas, array[i] = i;
  // The first three are out of order from the start, or the adversary would take the look whether the array is in order
  // for a sort, and let it succeed.
  values[0] = 1, values[1] = 0, values[2] = 2;
  solid = 3;
  qsort(array, count, sizeof *array, adversary);
  expect(calls <= most);
  // The values that it settled on make a bad input for good.
  for (int i = 0; i < count; ++i) array[i] = i;
  calls = 0;
  qsort(array, count, sizeof *array, adversary);
  expect(calls <= most);
  for (int i = 1; i < count; ++i) expect(values[array[i - 1]] <= values[array[i]]);

  int (*const senseless[])(const void *, const void *) = {at_random, always_less, always_greater, always_equal};
  for (int i = 0; i < 4; ++i) {
    calls = 0;
    qsort(array, count, sizeof *array, senseless[i]);
    expect(calls <= most);
    static unsigned char seen[count];
    for (int j = 0; j < count; ++j) expect(seen[array[j]]++ == i);
  }
  return 0;
}
