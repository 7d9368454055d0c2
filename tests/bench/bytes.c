/* Memory and strings, from sizes that fit a register to those that fit no cache.
 * Does not belong here: alignment and the ends of pages (tests/compiler, tests/libc/string). */
#include <string.h>
#include "measure.h"

enum { most = 1 << 20, sizes = 6 };

static char left[most + 128] __attribute__((aligned(64))), right[most + 128] __attribute__((aligned(64)));

/* What a function answers must not be known, nor that it could be called once for all. */
#define REPEATED(call)                                                       \
  for (unsigned long i = 0; i < times; ++i) {                                \
    char *a = left, *b = right;                                              \
    KEPT(a);                                                                 \
    KEPT(b);                                                                 \
    unsigned long answer = (unsigned long)(call);                            \
    KEPT(answer);                                                            \
  }

#define AT_EACH_SIZE(function, call)                                         \
  for (int at = 0; at < sizes; ++at) {                                       \
    const unsigned long size = size_of[at], times = 1 + 100000 / (size + 50); \
    char name[64];                                                           \
    memset(left, 'a', most), memset(right, 'a', most);                       \
    left[size] = right[size] = 0;                                            \
    snprintf(name, sizeof name, "%s\t%lu", function, size);                  \
    MEASURE(name, times, , REPEATED(call));                                  \
  }

static void measure_all(void) {
  static const unsigned long size_of[sizes] = {16, 64, 256, 4096, 65536, most};
  AT_EACH_SIZE("memcpy", memcpy(a, b, size));
  AT_EACH_SIZE("memmove, up by 64", memmove(a + 64, a, size));
  AT_EACH_SIZE("memset", memset(a, 'b', size));
  AT_EACH_SIZE("strlen", strlen(a));
  AT_EACH_SIZE("memcmp", memcmp(a, b, size));
  AT_EACH_SIZE("memchr", memchr(a, 'x', size));
  AT_EACH_SIZE("strchr", strchr(a, 'x'));
  AT_EACH_SIZE("strcmp", strcmp(a, b));
}
