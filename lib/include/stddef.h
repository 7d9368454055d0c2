/* <stddef.h>: C23 7.21.
   Does not belong here: fixed-width integers (stdint.h), POSIX's types (sys/types.h). */
#ifndef _STDDEF_H
#define _STDDEF_H

typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif

#if defined __cplusplus && __cplusplus >= 201103L
typedef decltype(nullptr) nullptr_t;
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L && __GNUC__ >= 13
typedef typeof(nullptr) nullptr_t;
#endif

#if (defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L) || (defined __cplusplus && __cplusplus >= 201103L)
typedef struct {
  long long __integer __attribute__((__aligned__(__alignof__(long long))));
  long double __floating __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;
#endif

#undef NULL
#ifdef __cplusplus
#define NULL __null
#else
#define NULL ((void *)0)
#endif

#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
