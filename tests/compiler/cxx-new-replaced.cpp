// A program's own operator new and delete serve every plain form, also those that the library defines.
// RUN: %cxx -w -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stddef.h>
#include "expect.h"

static int made, freed;
alignas(16) static char room[1024];

void *operator new(size_t) {
  ++made;
  return room;
}
void operator delete(void *) noexcept { ++freed; }

void operator delete(void *, size_t) noexcept;
void operator delete[](void *, size_t) noexcept;

struct object {
  int value;
  ~object() { ++value; }
};

static void *volatile block;  // what nobody looks at, compilers leave away

int main() {
  delete new object;
  delete[] new object[3];
  block = operator new[](3);
  operator delete(block, size_t{3});
  block = operator new(3);
  operator delete[](block, size_t{3});
  expect(made == 4 && freed == 4);
}
