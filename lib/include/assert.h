/* <assert.h>: C23 7.2. Each time that it is included, NDEBUG decides anew what assert is.
   Does not belong here: what a program should do about errors that it expects. */
#include <bits/features.h>

#undef assert
#ifdef NDEBUG
#ifdef __cplusplus
#define assert(...) (static_cast<void>(0))
#elif defined __SHOJI_C23
#define assert(...) ((void)0)
#else
#define assert(condition) ((void)0)
#endif
#elif defined __cplusplus
/* A condition may have commas that no parentheses protect. */
#define assert(...) \
  (static_cast<bool>(__VA_ARGS__) ? static_cast<void>(0) : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#elif defined __SHOJI_C23
#define assert(...) ((__VA_ARGS__) ? (void)0 : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#else
#define assert(condition) ((condition) ? (void)0 : __assert_fail(#condition, __FILE__, __LINE__, __func__))
#endif

/* From C11 on. C23 has the word itself, but not in every compiler that says it has C23. */
#if !defined __cplusplus && defined __SHOJI_C11 && \
    !(defined __SHOJI_C23 && (__GNUC__ >= 13 || (defined __clang_major__ && __clang_major__ >= 16)))
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
