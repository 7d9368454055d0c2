// Conversions that C does not know are copied as they stand, and what follows goes on: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdio.h>

int main(void) {
  static const char *const formats[] = {"%y|\n", "%k%d|\n", "%!|\n", "%5y|\n", "%-5y|\n", "%#y|\n", "%.3y|\n", "%7.3y|\n",
                                        "%\n", "%D|\n", "%{}|\n", "a%,b%d\n", "%\x01|\n", "%\xff|\n"};
  for (size_t i = 0; i < sizeof formats / sizeof *formats; ++i) printf("%d\n", printf(formats[i], 42));
  printf("%% %d%% %%%%d\n", 100);
  printf("%5%|%-5%|%05%|\n");
  return 0;
}
