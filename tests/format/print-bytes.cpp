// print passes every byte on: NUL among the text, a NUL character, and what is no UTF-8, a column for each byte.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: od -An -v -tx1 -w8 %t.out > %t.hex
// RUN: %check --input-file=%t.hex %s
#include <shoji/print.h>

struct view {
  const char *start;
  size_t length;
  const char *data() const { return start; }
  size_t size() const { return length; }
};

#define LINE(...) \
  if (!shoji::print(__VA_ARGS__)) return 1

int main() {
  LINE("{}{}{}{:3}", 'a', '\0', view{"b\0c", 3}, '\0');  // CHECK: 61 00 62 00 63 00 20 20
  LINE("{:3}{:3}{:.1}|", "\xff", "\x80\x80", "\xe3\x81");  // CHECK-NEXT: ff 20 20 80 80 20 e3 7c
  LINE("{:4}{:4}", "\xe3\x81z", "\xc3");                 // CHECK-NEXT: e3 81 7a 20 c3 20 20 20
  return 0;
}
// CHECK-NOT:{{.}}
