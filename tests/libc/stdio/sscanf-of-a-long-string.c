// A string is read no further than it is needed: a number at a time out of millions takes no longer than it should.
// RUN: %cc %s -o %t %link
// RUN: %t | %check %s
// CHECK:300000 numbers, 2838333650000 in all
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  enum { count = 300000 };
  char *const text = malloc(8 * count + 1);
  char *end = text;
  for (int i = 0; i < count; ++i) end += sprintf(end, "%d ", i * 9 % 1000000 + 9000000);
  const char *at = text;
  long long sum = 0;
  int numbers = 0;
  for (int number, length; sscanf(at, "%d%n", &number, &length) == 1; at += length, ++numbers) sum += number;
  printf("%d numbers, %lld in all\n", numbers, sum);
  return 0;
}
