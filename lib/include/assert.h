/* <assert.h>: C23 7.2. Each time that it is included, NDEBUG decides anew what assert is.
   Does not belong here: what a program should do about errors that it expects. */
#include <bits/features.h>

#undef assert
#ifdef NDEBUG
#ifdef __cplusplus
#define assert(...) (static_cast<void>(0))
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define assert(...) ((void)0)
#else
#define assert(condition) ((void)0)
#endif
#elif defined __cplusplus
/* A condition may have commas that no parentheses protect. */
#define assert(...) \
  (static_cast<bool>(__VA_ARGS__) ? static_cast<void>(0) : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define assert(...) ((__VA_ARGS__) ? (void)0 : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#else
#define assert(condition) ((condition) ? (void)0 : __assert_fail(#condition, __FILE__, __LINE__, __func__))
#endif

#if !defined __cplusplus && !(defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L)
#undef static_assert
#define static_assert _Static_assert
#endif

#ifndef _ASSERT_H
#define _ASSERT_H

#ifdef __cplusplus
extern "C" {
#endif

/* assert(3): says on stderr what was not true, and aborts. */
void __assert_fail(const char *__condition, const char *__file, unsigned __line, const char *__function)
    __attribute__((__noreturn__, __cold__));

#ifdef __cplusplus
}
#endif

#endif
