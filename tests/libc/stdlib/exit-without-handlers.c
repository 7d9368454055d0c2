// exit hands on its status, _exit and _Exit run no handler, and a program without handlers links none of their code.
// RUN: %cc -DPLAIN %s -o %t.plain %link
// RUN: nm %t.plain | FileCheck %s --check-prefix=PLAIN --implicit-check-not=cxa
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: sh -c '%t exit; echo $?; %t _exit; echo $?; %t _Exit; echo $?; %t return; echo $?' | %check %s
// PLAIN: T main
// CHECK:handler
// CHECK-NEXT:200
// CHECK-NEXT:201
// CHECK-NEXT:202
// CHECK-NEXT:handler
// CHECK-NEXT:203
#ifdef PLAIN
int main(void) { return 0; }
#else
#include <stdlib.h>
#include <string.h>
#include "expect.h"

static void handler(void) { say("handler\n"); }

int main(int argc, char **argv) {
  expect(argc == 2);
  expect(atexit(handler) == 0);
  if (strcmp(argv[1], "exit") == 0) exit(200);
  if (strcmp(argv[1], "_exit") == 0) _exit(201);
  if (strcmp(argv[1], "_Exit") == 0) _Exit(202);
  return 203 + 256; /* the parent sees eight bits */
}
#endif
