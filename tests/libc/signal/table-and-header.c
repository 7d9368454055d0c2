// signals.def and the numbers of <signal.h> agree, and each has its own row.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <signal.h>
#include "expect.h"

int main(void) {
  int count = 0;
#define SIGNAL(number, name, description) expect(number == SIG##name && number == ++count);
#include "libc/signal/signals.def"
#undef SIGNAL
  expect(count == 31);
  return 0;
}
