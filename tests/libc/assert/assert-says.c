// assert writes what was not true, where, and in which function, and aborts; with NDEBUG its condition is not even
// evaluated.
// RUN: rm -rf %t.folder
// RUN: mkdir %t.folder
// RUN: %cc %s -o %t.folder/program %link
// RUN: not --crash %t.folder/program > %t.out 2>&1
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
