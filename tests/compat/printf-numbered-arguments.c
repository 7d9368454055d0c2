// Arguments of printf by their numbers, of every type, in any order and more than once, also as width and precision, and
// %m: as on the host's libc.
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

int main(void) {
  printf("%1$d|%1$05d|%1$-5d|%1$x|%1$o\n", 42);
  printf("%2$s %1$s %2$s\n", "one", "two");
  printf("%3$d %1$s %2$f %4$Lf %5$c\n", "text", 2.5, 3, 4.5L, 'c');
  printf("%1$Lf %2$Lf %3$d %4$f %5$Lf\n", 1.5L, 2.5L, 3, 4.5, 5.5L);
  printf("%9$f %8$d %7$f %6$d %5$f %4$d %3$f %2$d %1$f\n", 1., 2, 3., 4, 5., 6, 7., 8, 9.);
  printf("%12$f %11$f %10$f %9$f %8$f %7$f %6$f %5$f %4$f %3$f %2$f %1$f\n", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.);
  printf("%9$d %8$d %7$d %6$d %5$d %4$d %3$d %2$d %1$d\n", 1, 2, 3, 4, 5, 6, 7, 8, 9);
  printf("%2$*1$d|%2$-*1$d|%2$0*1$d|%2$*3$d|%2$.*1$d\n", 7, 42, -9);
  printf("%3$*1$.*2$f|%4$*1$.*2$Le|%5$*1$.*2$s|\n", 12, 3, 3.14159, 2.71828L, "abcdef");
  printf("%1$hhd %1$hd %1$d %1$u %2$ld %2$lx %3$lld %4$jd %5$zu %6$td\n", -1, -2L, -3LL, (intmax_t)-4, (size_t)5, (ptrdiff_t)-6);
  printf("%2$p %1$%%3$s\n", 1, (void *)0x1234, "text");
  int i = 0;
  long l = 0;
  signed char c = 0;
  printf("text%3$n %2$s%1$ln %4$d%5$hhn\n", &l, "more", &i, 7, &c);
  printf("%d %ld %d\n", i, l, c);
  printf("%31$d %30$g %1$d\n", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30., 31);
  printf("%0$d|%$d|\n", 1);

  for (errno = 0; errno < 140; ++errno) {
    const int number = errno;
    printf("%m|%30m|%-30m|%.5m|%1$d\n", number);
    errno = number;
    printf("%d %m %s %m\n", number, "text");
    errno = number;
  }
  errno = -3;
  printf("%m\n");
  char text[100];
  errno = ENOENT;
  snprintf(text, sizeof text, "%s: %m", "file");
  puts(text);
  return 0;
}
