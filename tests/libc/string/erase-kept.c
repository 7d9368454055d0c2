// explicit_bzero and memset_explicit stay although nobody reads what they wrote.
// RUN: %cc -O3 -fbuiltin -flto -I %tests/inputs %s -o %t %link
// RUN: %t
#include <string.h>
#include "expect.h"

static char *last_secret;

__attribute__((__noinline__)) static void keep_secret(int how) {
  char secret[64];
  for (volatile int i = 0; i < 64; ++i) ((volatile char *)secret)[i] = 's';
  __asm__ volatile("" : "=r"(last_secret) : "0"(secret));
  if (how)
    expect(memset_explicit(secret, 0, sizeof secret) == secret);
  else
    explicit_bzero(secret, sizeof secret);
}

int main(void) {
  for (int how = 0; how < 2; ++how) {
    keep_secret(how);
    int left = 0;
    for (int i = 0; i < 64; ++i) left += ((volatile char *)last_secret)[i] == 's';
    expect(left < 8);
  }
  return 0;
}
