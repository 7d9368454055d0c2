// getpid answers what the parent sees.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c 'exec %t $$'
#include <stdlib.h>
#include "expect.h"

int main(int argc, char **argv) {
  expect(argc == 2);
  expect(getpid() == atoi(argv[1]));
}
