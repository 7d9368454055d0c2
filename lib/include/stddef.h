/* <stddef.h>: C23 7.21.
   Does not belong here: fixed-width integers (stdint.h), POSIX's types (sys/types.h). */
#ifndef _STDDEF_H
#define _STDDEF_H

#include <bits/size_t.h>
#include <bits/wchar_t.h>

typedef __PTRDIFF_TYPE__ ptrdiff_t;

#if defined __cplusplus && __cplusplus >= 201103L
typedef decltype(nullptr) nullptr_t;
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#if __GNUC__ >= 13 || (defined __clang_major__ && __clang_major__ >= 16)
typedef typeof(nullptr) nullptr_t;
#endif
/* A place that no program comes to; one that does may do anything. */
#define unreachable() __builtin_unreachable()
#endif

#if (defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L) || (defined __cplusplus && __cplusplus >= 201103L)
typedef struct {
  long long __integer __attribute__((__aligned__(__alignof__(long long))));
  long double __floating __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif

#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
