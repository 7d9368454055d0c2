// A program that asks for POSIX and nothing else gets POSIX's getopt, which the first operand ends; all others get GNU's.
// RUN: %cc -std=c99 -D_POSIX_C_SOURCE=200809L %s -o %t.posix %link
// RUN: %t.posix | grep -x 'a then -1 at 2: x -b'
// RUN: %cc %s -o %t.gnu %link
// RUN: %t.gnu | grep -x 'a then b at 3: -b x'
// RUN: %cc -D_GNU_SOURCE -D_POSIX_C_SOURCE=200809L %s -o %t.both %link
// RUN: %t.both | grep -x 'a then b at 3: -b x'
#include <stdio.h>
#include <unistd.h>

int main(void) {
  char program[] = "program", a[] = "-a", x[] = "x", b[] = "-b";
  char *argv[] = {program, a, x, b, NULL};
  const int first = getopt(4, argv, "ab"), second = getopt(4, argv, "ab");
  if (second == -1) {
    printf("%c then -1 at %d: %s %s\n", first, optind, argv[2], argv[3]);
  } else {
    const int third = getopt(4, argv, "ab");
    printf("%c then %c at %d: %s %s%s\n", first, second, optind, argv[2], argv[3], third == -1 ? "" : "?");
  }
  return 0;
}
