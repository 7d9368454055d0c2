/* What a test prints for a comparison with the host's libc: a call's answer and errno, a constant, a structure's layout.
   Does not belong here: a test of its own, or what only one test needs. */
#ifndef COMPARED_H
#define COMPARED_H

#include <errno.h>
#include <stddef.h>
#include <stdio.h>

#define say(expression)                                                         \
  do {                                                                          \
    errno = 0;                                                                  \
    long answer = (long)(expression);                                           \
    printf("%s = %ld errno %d\n", #expression, answer, answer < 0 ? errno : 0); \
  } while (0)

#define SHOW(value) printf("%s %lld\n", #value, (long long)(value))
#define SIZE(type) printf("%s %zu %zu\n", #type, sizeof(type), _Alignof(type))
#define MEMBER(type, member) printf(#type "." #member " %zu %zu\n", offsetof(type, member), sizeof(((type *)0)->member))

#endif
