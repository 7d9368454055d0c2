// The macros of limits.h, float.h, stdint.h and math.h, and what the PRI macros of inttypes.h print: as on the host.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define WHOLE(name) printf(#name " %lld %zu\n", (long long)(name), sizeof(name));
static void show(const char *name, long double value, size_t size) {
  unsigned char bytes[16];
  memcpy(bytes, &value, 10);
  printf("%s %zu", name, size);
  for (int i = 0; i < 10; ++i) printf(" %02x", bytes[i]);
  printf("\n");
}
#define REAL(name) show(#name, name, sizeof(name));
#define EACH_REAL(prefix)                                                                                        \
  WHOLE(prefix##_MANT_DIG) WHOLE(prefix##_DIG) WHOLE(prefix##_MIN_EXP) WHOLE(prefix##_MIN_10_EXP)                \
  WHOLE(prefix##_MAX_EXP) WHOLE(prefix##_MAX_10_EXP) WHOLE(prefix##_DECIMAL_DIG) WHOLE(prefix##_HAS_SUBNORM)     \
  REAL(prefix##_MAX) REAL(prefix##_EPSILON) REAL(prefix##_MIN) REAL(prefix##_TRUE_MIN)
#define EACH_WIDTH(prefix, suffix) \
  WHOLE(prefix##8##suffix) WHOLE(prefix##16##suffix) WHOLE(prefix##32##suffix) WHOLE(prefix##64##suffix)

#define TEXT(name) printf(#name " %s\n", name);
#define EACH_FORMAT(prefix)                                                                        \
  TEXT(prefix##8) TEXT(prefix##16) TEXT(prefix##32) TEXT(prefix##64) TEXT(prefix##LEAST8)          \
  TEXT(prefix##LEAST16) TEXT(prefix##LEAST32) TEXT(prefix##LEAST64) TEXT(prefix##FAST8)            \
  TEXT(prefix##FAST16) TEXT(prefix##FAST32) TEXT(prefix##FAST64) TEXT(prefix##PTR)

int main(void) {
  WHOLE(CHAR_BIT) WHOLE(SCHAR_MAX) WHOLE(SCHAR_MIN) WHOLE(UCHAR_MAX) WHOLE(CHAR_MAX) WHOLE(CHAR_MIN) WHOLE(SHRT_MAX)
  WHOLE(SHRT_MIN) WHOLE(USHRT_MAX) WHOLE(INT_MAX) WHOLE(INT_MIN) WHOLE(UINT_MAX) WHOLE(LONG_MAX) WHOLE(LONG_MIN)
  WHOLE(ULONG_MAX) WHOLE(LLONG_MAX) WHOLE(LLONG_MIN) WHOLE(ULLONG_MAX)
  WHOLE(NAME_MAX) WHOLE(PATH_MAX) WHOLE(PIPE_BUF) WHOLE(SSIZE_MAX) WHOLE(HOST_NAME_MAX) WHOLE(LINE_MAX)
  WHOLE(LOGIN_NAME_MAX) WHOLE(TTY_NAME_MAX) WHOLE(NGROUPS_MAX) WHOLE(_POSIX_PATH_MAX) WHOLE(_POSIX_PIPE_BUF)
  WHOLE(_POSIX_HOST_NAME_MAX) WHOLE(_POSIX_OPEN_MAX) WHOLE(_POSIX_SYMLOOP_MAX)
  EACH_WIDTH(INT, _MAX) EACH_WIDTH(INT, _MIN) EACH_WIDTH(UINT, _MAX) EACH_WIDTH(INT_FAST, _MAX) EACH_WIDTH(INT_FAST, _MIN)
  EACH_WIDTH(UINT_FAST, _MAX) EACH_WIDTH(INT_LEAST, _MAX) EACH_WIDTH(INT_LEAST, _MIN) EACH_WIDTH(UINT_LEAST, _MAX)
  EACH_WIDTH(INT, _C(7)) EACH_WIDTH(UINT, _C(7)) WHOLE(INTMAX_C(7)) WHOLE(UINTMAX_C(7))
  WHOLE(INTPTR_MAX) WHOLE(INTPTR_MIN) WHOLE(UINTPTR_MAX) WHOLE(INTMAX_MAX) WHOLE(INTMAX_MIN) WHOLE(UINTMAX_MAX)
  WHOLE(PTRDIFF_MAX) WHOLE(PTRDIFF_MIN) WHOLE(SIZE_MAX) WHOLE(SIG_ATOMIC_MAX) WHOLE(SIG_ATOMIC_MIN) WHOLE(WCHAR_MAX)
  WHOLE(WCHAR_MIN) WHOLE(WINT_MAX) WHOLE(WINT_MIN)
  WHOLE(FLT_RADIX) WHOLE(FLT_EVAL_METHOD) WHOLE(FLT_ROUNDS) WHOLE(DECIMAL_DIG)
  EACH_REAL(FLT) EACH_REAL(DBL) EACH_REAL(LDBL)
  REAL(HUGE_VAL) REAL(HUGE_VALF) REAL(HUGE_VALL) REAL(INFINITY) REAL(M_E) REAL(M_LOG2E) REAL(M_LOG10E) REAL(M_LN2)
  REAL(M_LN10) REAL(M_PI) REAL(M_PI_2) REAL(M_PI_4) REAL(M_1_PI) REAL(M_2_PI) REAL(M_2_SQRTPI) REAL(M_SQRT2) REAL(M_SQRT1_2)
  WHOLE(FP_NAN) WHOLE(FP_INFINITE) WHOLE(FP_ZERO) WHOLE(FP_SUBNORMAL) WHOLE(FP_NORMAL) WHOLE(FP_ILOGB0) WHOLE(FP_ILOGBNAN)
  EACH_FORMAT(PRId) EACH_FORMAT(PRIi) EACH_FORMAT(PRIo) EACH_FORMAT(PRIx) EACH_FORMAT(PRIX) EACH_FORMAT(PRIu)
  EACH_FORMAT(SCNd) EACH_FORMAT(SCNi) EACH_FORMAT(SCNo) EACH_FORMAT(SCNx) EACH_FORMAT(SCNu)
  TEXT(PRIdMAX) TEXT(PRIuMAX) TEXT(PRIxMAX) TEXT(SCNdMAX) TEXT(SCNxMAX)
  char *end;
  printf("%jd %ju %s\n", strtoimax("-9223372036854775808x", &end, 10), strtoumax("-1", NULL, 0), end);
  printf("%zu %zu\n", sizeof(max_align_t), _Alignof(max_align_t));
  return 0;
}
