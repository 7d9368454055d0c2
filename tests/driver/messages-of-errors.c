// %m of printf says the message in a program that neither includes errno.h nor names strerror: its constant asks for
// it, in an object, in an archive, in code made at the last moment. Who has no such constant, or no printf, has none.
// RUN: rm -rf %t && mkdir %t && cd %t
// RUN: %shoji_cc -Os %s -o one > said 2>&1 && ./one | %check %s
// RUN: %shoji_cc -O2 -g %lto %s -o late >> said 2>&1 && ./late | %check %s
// RUN: %shoji_cc -DPART -c %s -o part.o >> said 2>&1 && ar rcs libpart.a part.o
// RUN: %shoji_cc -DWHOLE -s %s -L. -lpart -o whole >> said 2>&1 && ./whole | %check %s
// RUN: count 0 < said
// CHECK:{No such file or directory   }
// RUN: %shoji_cc -DWHOLE -DPLAIN -g %s -o plain && nm plain | FileCheck %s --check-prefix=NONE --implicit-check-not=strerror
// RUN: %shoji_cc -DSILENT %s -o silent && nm silent | FileCheck %s --check-prefix=NONE --implicit-check-not=strerror
// NONE: T main
// RUN: %shoji_cc -nostdlib -Wl,-e,main -DSILENT %s -o none

// warn and error say it where nothing else of the program asks for messages.
// RUN: %shoji_cc -DCOMPLAINS %s -o complains && ./complains 2>&1 | %check %s --check-prefix=COMPLAINS
// COMPLAINS:complains: file: No such file or directory
// COMPLAINS-NEXT:./complains: file: Permission denied

// The map of a program that is linked twice is shown once, and so is what is traced.
// RUN: %shoji_cc -Os %s -o one -Wl,-M | FileCheck %s --check-prefix=MAP
// MAP-COUNT-1: {{^}}Memory Configuration
// MAP-NOT: Memory Configuration
// RUN: %shoji_cc -Os %s -o one -Wl,-t | grep -c crt1.o | %check %s --check-prefix=TRACE
// TRACE:1
#include <stdio.h>

#ifdef COMPLAINS
#include <err.h>
#include <error.h>

int main(void) {
  if (!fopen("/no/such/file", "r")) warn("file");
  error(0, 13, "file");
  return 0;
}
#elif defined SILENT
const char *format = "%m";

int main(void) { return format[0] != '%'; }
#else
#ifndef WHOLE
void report(void) { printf("{%-28m}\n"); }
#elif defined PLAIN
void report(void) { printf("{%-28dm}\n", 2); }
#endif

void report(void);

#ifndef PART
int main(void) {
  if (!fopen("/no/such/file", "r")) report();
  return 0;
}
#endif
#endif
