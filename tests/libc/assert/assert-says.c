// assert writes what was not true, where, and in which function, as the host's libc does, and aborts; with NDEBUG its
// condition is not even evaluated. What waits for stdout is not lost to another order: it is not flushed.
// RUN: rm -rf %t.ours %t.theirs
// RUN: mkdir %t.ours %t.theirs
// RUN: %cc %s -o %t.ours/program %link
// RUN: %host_cc %s -o %t.theirs/program
// RUN: not --crash %t.ours/program > %t.out 2>&1
// RUN: not --crash %t.theirs/program > %t.host.out 2>&1
// RUN: cmp %t.out %t.host.out
// RUN: %check --input-file=%t.out %s
// RUN: %cc -DNDEBUG %s -o %t %link
// RUN: %t
// CHECK:program: {{.*}}assert-says.c:[[#@LINE+9]]: check: Assertion `number == 1 && "text % of it"' failed.
#include <assert.h>
#include <stdlib.h>

static int evaluated;
static int one(void) { return ++evaluated; }

static int check(int number) {
  assert(one());
  assert(number == 1 && "text % of it");
  return number;
}

#ifndef NDEBUG
#define NDEBUG
#include <assert.h>
static int unchecked(void) { assert(one() == 7); return evaluated; }
#undef NDEBUG
#include <assert.h>
#else
static int unchecked(void) { return evaluated; }
#endif

static_assert(sizeof(int) == 4, "an int");

int main(void) {
  if (unchecked() != 0) return 3;
  return check(1) + check(2) == 3 && evaluated == 0 ? 0 : 1;
}
