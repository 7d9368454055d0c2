/* Which names the headers show, by the feature test macros of feature_test_macros(7).
   Does not belong here: declarations. */
#ifndef _BITS_FEATURES_H
#define _BITS_FEATURES_H

/* _GNU_SOURCE asks for all; without any macro, and not under -std=c99 and the like, POSIX and the BSDs' names show. */
#if defined _GNU_SOURCE
#define __SHOJI_GNU 1
#endif
#if defined __SHOJI_GNU || defined _DEFAULT_SOURCE || defined _BSD_SOURCE || \
    (!defined __STRICT_ANSI__ && !defined _POSIX_C_SOURCE && !defined _XOPEN_SOURCE && !defined _POSIX_SOURCE)
#define __SHOJI_BSD 1
#endif
#if defined __SHOJI_BSD || defined _POSIX_C_SOURCE || defined _XOPEN_SOURCE || defined _POSIX_SOURCE
#define __SHOJI_POSIX 1
#endif
/* What POSIX.1-2024 was the first to have, C11, and C23. */
#if defined __SHOJI_GNU || (defined _POSIX_C_SOURCE && _POSIX_C_SOURCE >= 202405L) || \
    (defined _XOPEN_SOURCE && _XOPEN_SOURCE + 0 >= 800)
#define __SHOJI_POSIX_2024 1
#endif
#if defined __SHOJI_BSD || defined __SHOJI_POSIX_2024 || (defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L) || \
    (defined __cplusplus && __cplusplus >= 201103L)
#define __SHOJI_C11 1
#endif
#if defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define __SHOJI_C23 1
#endif

#ifdef __cplusplus
#define __SHOJI_NOTHROW noexcept(true)
#else
#define __SHOJI_NOTHROW
#endif

#endif
