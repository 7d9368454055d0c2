/* <string.h>: C23 7.26, string.h(0p), and what GNU and the BSDs have beside.
   Does not belong here: comparing without case (strings.h), multibyte text (wchar.h). */
#ifndef _STRING_H
#define _STRING_H

#include <bits/features.h>
#include <bits/size_t.h>
#ifdef __SHOJI_C23
#include <bits/as_const.h>
#endif

#ifdef __SHOJI_BSD
#include <strings.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* memcpy(3): the areas must not overlap. memmove(3): they may. memset(3): `size` times the lowest byte of an int. */
void *memcpy(void *__restrict __target, const void *__restrict __source, size_t __size);
void *memmove(void *__target, const void *__source, size_t __size);
void *memset(void *__target, int __byte, size_t __size);
/* memcmp(3): less than, equal to or greater than 0, as unsigned bytes. */
int memcmp(const void *__left, const void *__right, size_t __size);
/* memchr(3): the first such byte, or a null pointer. It may lie before the end of what is readable. */
void *memchr(const void *__bytes, int __byte, size_t __size);

/* strlen(3): bytes before the terminating zero. */
size_t strlen(const char *__text);
/* strcpy(3), strncpy(3), strcat(3), strncat(3). strncpy fills up with zeros, and does not terminate a longer text. */
char *strcpy(char *__restrict __target, const char *__restrict __source);
char *strncpy(char *__restrict __target, const char *__restrict __source, size_t __size);
char *strcat(char *__restrict __target, const char *__restrict __source);
char *strncat(char *__restrict __target, const char *__restrict __source, size_t __size);
/* strcmp(3): as memcmp, up to the first zero. */
int strcmp(const char *__left, const char *__right);
int strncmp(const char *__left, const char *__right, size_t __size);
/* strchr(3): the first or the last such character, the terminating zero being one, or a null pointer. */
char *strchr(const char *__text, int __character);
char *strrchr(const char *__text, int __character);
/* strstr(3): the first occurrence, or a null pointer. Time grows with the sum of the lengths, not their product. */
char *strstr(const char *__text, const char *__part);
/* strspn(3): how many of the first characters are of the set, or are not. strpbrk(3): the first that is, or null. */
size_t strspn(const char *__text, const char *__set);
size_t strcspn(const char *__text, const char *__set);
char *strpbrk(const char *__text, const char *__set);
/* strtok(3): the next word of a text, which is written to; a null pointer behind the last. */
char *strtok(char *__restrict __text, const char *__restrict __separators);

/* strcoll(3), strxfrm(3): as strcmp, and a copy of as much as fits, in the one locale that there is. */
int strcoll(const char *__left, const char *__right);
size_t strxfrm(char *__restrict __target, const char *__restrict __source, size_t __size);

/* strerror(3): the message for an errno value. */
char *strerror(int __number);

#if defined __SHOJI_POSIX || defined __SHOJI_C23
/* strdup(3): a copy for free(3), or a null pointer and ENOMEM. */
char *strdup(const char *__text) __attribute__((__malloc__));
char *strndup(const char *__text, size_t __size) __attribute__((__malloc__));
/* memccpy(3): copies up to and with the first such byte; what follows it in the target, or a null pointer. */
void *memccpy(void *__restrict __target, const void *__restrict __source, int __byte, size_t __size);
#endif

#ifdef __SHOJI_POSIX
/* strnlen(3): as strlen, at most `size`, and no byte behind is read. */
size_t strnlen(const char *__text, size_t __size);
/* stpcpy(3), stpncpy(3): as strcpy and strncpy, but the first terminating zero, or what follows, is returned. */
char *stpcpy(char *__restrict __target, const char *__restrict __source);
char *stpncpy(char *__restrict __target, const char *__restrict __source, size_t __size);
/* strsignal(3): what a signal means. The text for a number without a name stays until the next call. */
char *strsignal(int __signal);
/* strtok_r(3): strtok with its place kept by the caller. */
char *strtok_r(char *__restrict __text, const char *__restrict __separators, char **__restrict __place);
/* strerror(3): with _GNU_SOURCE the message, which may be in the buffer; else 0, ERANGE or EINVAL, and it always is. */
#ifdef __SHOJI_GNU
char *strerror_r(int __number, char *__buffer, size_t __size);
#else
int strerror_r(int __number, char *__buffer, size_t __size) __asm__("__xpg_strerror_r");
#endif
#endif

#if defined __SHOJI_BSD || defined __SHOJI_POSIX_2024
/* strlcpy(3bsd), strlcat(3bsd): terminated if `size` is not 0; the length that the whole text has or would have. */
size_t strlcpy(char *__restrict __target, const char *__restrict __source, size_t __size);
size_t strlcat(char *__restrict __target, const char *__restrict __source, size_t __size);
#endif
#ifdef __SHOJI_POSIX_2024
/* memmem(3): as strstr, for bytes. */
void *memmem(const void *__bytes, size_t __size, const void *__part, size_t __part_size);
#endif

#ifdef __SHOJI_BSD
/* strsep(3): the next word, which may be empty; `*text` moves behind it, and is null behind the last. */
char *strsep(char **__restrict __text, const char *__restrict __separators);
/* bzero(3): as memset to 0, never optimized away. */
void explicit_bzero(void *__target, size_t __size);
#endif

#if defined __SHOJI_BSD || defined __SHOJI_C23
/* C23 7.26.6.2: as memset, never optimized away. */
void *memset_explicit(void *__target, int __byte, size_t __size);
#endif

#ifdef __SHOJI_GNU
/* mempcpy(3): as memcpy, but what follows the target is returned. */
void *mempcpy(void *__restrict __target, const void *__restrict __source, size_t __size);
/* memchr(3): the last such byte. strchr(3): the terminating zero instead of a null pointer. */
void *memrchr(const void *__bytes, int __byte, size_t __size);
char *strchrnul(const char *__text, int __character);
/* memchr(3): for a byte that is there for certain. */
void *rawmemchr(const void *__bytes, int __byte);
/* strstr(3): without regard to ASCII case. */
char *strcasestr(const char *__text, const char *__part);
/* strerror(3): an errno value's name ("ENOENT"), or a null pointer. */
const char *strerrorname_np(int __number);
/* strsignal(3): a signal's name without SIG ("INT"), and what it means; a null pointer where it has none. */
const char *sigabbrev_np(int __signal);
const char *sigdescr_np(int __signal);
/* basename(3), the GNU one: what follows the last slash, which is nothing where the path ends with one. <libgen.h> has
   POSIX's. */
#ifndef basename
char *basename(const char *__path);
#endif
#endif

#ifdef __cplusplus
}
#endif

#ifdef __SHOJI_C23
#define memchr(bytes, byte, size) __SHOJI_AS_CONST(bytes, void, memchr(bytes, byte, size))
#define strchr(text, character) __SHOJI_AS_CONST(text, char, strchr(text, character))
#define strrchr(text, character) __SHOJI_AS_CONST(text, char, strrchr(text, character))
#define strpbrk(text, set) __SHOJI_AS_CONST(text, char, strpbrk(text, set))
#define strstr(text, part) __SHOJI_AS_CONST(text, char, strstr(text, part))
#endif

#endif
