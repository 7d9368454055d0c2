/* <strings.h>: strings.h(0p), with the old names of BSD.
   Does not belong here: what string.h has a standard name for. */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <bits/features.h>
#include <bits/size_t.h>

#ifdef __cplusplus
extern "C" {
#endif

/* strcasecmp(3): as strcmp, ASCII letters without regard to case. */
int strcasecmp(const char *__left, const char *__right);
int strncasecmp(const char *__left, const char *__right, size_t __size);
/* ffs(3): the number of the lowest set bit, from 1, or 0. */
int ffs(int __value);

#if defined __SHOJI_BSD || defined __SHOJI_POSIX_2024
int ffsl(long __value);
int ffsll(long long __value);
#endif

#ifdef __SHOJI_BSD
/* bcmp(3), bcopy(3), bzero(3), index(3): memcmp, memmove (source first), memset to 0, strchr and strrchr of old. */
int bcmp(const void *__left, const void *__right, size_t __size);
void bcopy(const void *__source, void *__target, size_t __size);
void bzero(void *__target, size_t __size);
char *index(const char *__text, int __character);
char *rindex(const char *__text, int __character);
#endif

#ifdef __cplusplus
}
#endif

#endif
