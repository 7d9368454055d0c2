// Wide characters are not there: printf fails with EOVERFLOW where one is asked for, rather than show something else, and
// what stood before it is in the text.
// RUN: %cc -Wno-format %s -o %t %link && %t | %check %s
#include <errno.h>
#include <stdio.h>

int main(void) {
  static const char *const formats[] = {"a%ls", "a%5lc", "a%S", "a%C", "a%2$lls%1$d"};
  for (int i = 0; i < 5; ++i) {
    char text[8] = "";
    errno = 0;
    const int answer = snprintf(text, sizeof text, formats[i], "text", 5);
    printf("%s: %d %s %s\n", formats[i], answer, text, errno == EOVERFLOW ? "EOVERFLOW" : "another error");
  }
  return 0;
}
// CHECK:a%ls: -1 a EOVERFLOW
// CHECK-NEXT:a%5lc: -1 a EOVERFLOW
// CHECK-NEXT:a%S: -1 a EOVERFLOW
// CHECK-NEXT:a%C: -1 a EOVERFLOW
// CHECK-NEXT:a%2$lls%1$d: -1 a EOVERFLOW
