// Text of one byte less than stdout's buffer has, just as much, one more, and far more: when it is written, and that all is.
// REQUIRES: strace
// RUN: %cc %s -o %t %link
// RUN: %python %tests/libc/stdio/inputs/writes.py %t 4095 > %t.trace
// RUN: %python %tests/libc/stdio/inputs/writes.py %t 4096 >> %t.trace
// RUN: %python %tests/libc/stdio/inputs/writes.py %t 4097 >> %t.trace
// RUN: %python %tests/libc/stdio/inputs/writes.py %t 8193 >> %t.trace
// RUN: %check --input-file=%t.trace %s
// CHECK:write(1, "{{x+}}"..., 4095) = 4095
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NEXT:write(1, "{{x+}}"..., 4096) = 4096
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NEXT:write(1, "{{x+}}"..., 4096) = 4096
// CHECK-NEXT:write(1, "x", 1) = 1
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NEXT:write(1, "{{x+}}"..., 4096) = 4096
// CHECK-NEXT:write(1, "{{x+}}"..., 4096) = 4096
// CHECK-NEXT:write(1, "x", 1) = 1
// CHECK-NEXT:+++ exited with 0 +++
// CHECK-NOT:{{.}}
// RUN: %t order > %t.out
// RUN: %host_cc %s -o %t.host
// RUN: %t.host order > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  static char text[9000];
  memset(text, 'x', sizeof text);
  if (argc < 2) return 1;
  const int length = atoi(argv[1]);
  if (length > 0) return printf("%.*s", length, text) == length ? 0 : 1;
  // Texts of many lengths, so that the end of the buffer comes everywhere.
  for (int i = 0; i < 9000; i += 37) {
    const int put = printf("%d:%.*s:%-*d\n", i, i, text, i % 50, i);
    fwrite(text, 1, (size_t)put % 64, stdout);
    fputc('0' + i % 10, stdout);
    puts("");
  }
  return 0;
}
