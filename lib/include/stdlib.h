/* <stdlib.h>: C23 7.24, and stdlib.h(0p).
   Does not belong here: strings (string.h), environ itself (unistd.h), how large a block of malloc is (malloc.h). */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <bits/wchar_t.h>
#ifdef __SHOJI_POSIX
#include <bits/wait_status.h>
#endif
#ifdef __SHOJI_C23
#include <bits/as_const.h>
#include <bits/once.h>
#endif

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
/* In the one locale that there is, a byte is a character. */
#define MB_CUR_MAX ((size_t)1)

typedef struct {
  int quot;
  int rem;
} div_t;
typedef struct {
  long quot;
  long rem;
} ldiv_t;
typedef struct {
  long long quot;
  long long rem;
} lldiv_t;

#ifdef __cplusplus
extern "C" {
#endif

/* malloc(3): memory aligned to 16 bytes, or a null pointer and ENOMEM. free and realloc stop the process on a pointer
   that they did not hand out, or were given back before. A program that has one of these of its own has to have all. */
void *malloc(size_t __size) __attribute__((__malloc__, __alloc_size__(1)));
void *calloc(size_t __count, size_t __size) __attribute__((__malloc__, __alloc_size__(1, 2)));
void *realloc(void *__block, size_t __size) __attribute__((__alloc_size__(2)));
void free(void *__block);

/* exit(3), atexit(3), abort(3); _Exit(3), which runs no handler and flushes no stream. */
void exit(int __status) __attribute__((__noreturn__));
void _Exit(int __status) __attribute__((__noreturn__));
int atexit(void (*__handler)(void));
void abort(void) __attribute__((__noreturn__));
#ifdef __SHOJI_C11
/* quick_exit(3p): what at_quick_exit registered (32 functions at most) runs, and nothing else. */
void quick_exit(int __status) __attribute__((__noreturn__));
int at_quick_exit(void (*__handler)(void));
/* aligned_alloc(3): as malloc, with a stricter alignment, a power of two; EINVAL for any other. free takes it back. */
void *aligned_alloc(size_t __alignment, size_t __size) __attribute__((__malloc__, __alloc_size__(2)));
#endif
#ifdef __SHOJI_C23
/* C23 7.24.3: free, for who knows the block's size, and its alignment. 7.24.9.1: the largest power of two that the
   address is a multiple of; 0 for a null pointer. */
void free_sized(void *__block, size_t __size);
void free_aligned_sized(void *__block, size_t __alignment, size_t __size);
size_t memalignment(const void *__address);
#endif
/* system(3): a command for /bin/sh; its status as wait(2) has it, or -1 and errno. */
int system(const char *__command);

/* posix_openpt(3): a new pseudoterminal's master, or -1 and errno. grantpt(3), unlockpt(3): 0, or -1 and errno.
   ptsname(3): the other end's name, in memory that the next call overwrites; a null pointer and errno. */
#ifdef __SHOJI_POSIX
int posix_openpt(int __flags);
int grantpt(int __fd);
int unlockpt(int __fd);
char *ptsname(int __fd);
#endif
#ifdef __SHOJI_POSIX_2024
/* 0, or the error's number (ERANGE). */
int ptsname_r(int __fd, char *__buffer, size_t __size);
#endif

/* getenv(3): the value, or a null pointer. */
char *getenv(const char *__name);

/* qsort(3): never in more than some multiple of n log n steps; equal elements in no particular order. */
void qsort(void *__array, size_t __count, size_t __width, int (*__compare)(const void *, const void *));
/* bsearch(3): an element that equals the key, which is the comparison's left argument, or a null pointer. */
void *bsearch(const void *__key, const void *__array, size_t __count, size_t __width,
              int (*__compare)(const void *, const void *));

/* rand(3): 0 to RAND_MAX, the same sequence for the same seed. */
int rand(void);
void srand(unsigned __seed);

/* abs(3), div(3). */
int abs(int __value) __attribute__((__const__));
long labs(long __value) __attribute__((__const__));
long long llabs(long long __value) __attribute__((__const__));
div_t div(int __numerator, int __denominator) __attribute__((__const__));
ldiv_t ldiv(long __numerator, long __denominator) __attribute__((__const__));
lldiv_t lldiv(long long __numerator, long long __denominator) __attribute__((__const__));

/* strtol(3), strtoul(3): the number, behind 0x or C23's 0b where the base allows; ERANGE and the nearest value past the
   type's range, EINVAL for a bad base. */
long strtol(const char *__restrict __text, char **__restrict __end, int __base);
unsigned long strtoul(const char *__restrict __text, char **__restrict __end, int __base);
long long strtoll(const char *__restrict __text, char **__restrict __end, int __base);
unsigned long long strtoull(const char *__restrict __text, char **__restrict __end, int __base);
/* strtod(3): the nearest number of the type; ERANGE and an infinity past its range, ERANGE for a number too small for
   all of its bits. */
double strtod(const char *__restrict __text, char **__restrict __end);
float strtof(const char *__restrict __text, char **__restrict __end);
long double strtold(const char *__restrict __text, char **__restrict __end);
#if defined __SHOJI_GNU || defined __SHOJI_C23
/* strfromd(3): as snprintf, of one number, by a format that is %, perhaps a precision, and one of aAeEfFgG. */
int strfromd(char *__restrict __text, size_t __size, const char *__restrict __format, double __value);
int strfromf(char *__restrict __text, size_t __size, const char *__restrict __format, float __value);
int strfroml(char *__restrict __text, size_t __size, const char *__restrict __format, long double __value);
#endif
/* atoi(3), atof(3): base 10, no errors reported. */
double atof(const char *__text);
int atoi(const char *__text);
long atol(const char *__text);
long long atoll(const char *__text);

/* mbtowc(3) and its kin are declared for C++'s <cstdlib>, and are in no library: who calls them does not link. */
int mblen(const char *__text, size_t __size);
int mbtowc(wchar_t *__restrict __wide, const char *__restrict __text, size_t __size);
int wctomb(char *__text, wchar_t __wide);
size_t mbstowcs(wchar_t *__restrict __wide, const char *__restrict __text, size_t __size);
size_t wcstombs(char *__restrict __text, const wchar_t *__restrict __wide, size_t __size);

#ifdef __SHOJI_POSIX
/* setenv(3), putenv(3): 0, or -1 and errno (EINVAL, ENOMEM). putenv's text becomes part of the environment. */
int setenv(const char *__name, const char *__value, int __overwrite);
int unsetenv(const char *__name);
int putenv(char *__variable);
/* realpath(3): the path without links, in PATH_MAX bytes at `buffer` or, if that is null, in memory of malloc's. */
char *realpath(const char *__restrict __path, char *__restrict __buffer);
/* mkstemp(3), mkdtemp(3): the XXXXXX at the path's end become a name that nobody has. */
int mkstemp(char *__path);
char *mkdtemp(char *__path);
/* random(3): rand's sequence. rand(3): a sequence whose state is the caller's. */
long random(void);
void srandom(unsigned __seed);
int rand_r(unsigned *__state);
/* posix_memalign(3): 0, or EINVAL or ENOMEM, and errno is left alone. */
int posix_memalign(void **__block, size_t __alignment, size_t __size);
#endif

#if defined __SHOJI_BSD || defined __SHOJI_POSIX_2024
/* qsort(3): each comparison gets `context` as well. */
void qsort_r(void *__array, size_t __count, size_t __width, int (*__compare)(const void *, const void *, void *),
             void *__context);
/* malloc(3): realloc for `count` times `size` bytes; ENOMEM if that is no size. */
void *reallocarray(void *__block, size_t __count, size_t __size) __attribute__((__alloc_size__(2, 3)));
/* mkstemp(3): with O_APPEND, O_CLOEXEC or O_SYNC. */
int mkostemp(char *__path, int __flags);
#endif

#ifdef __SHOJI_POSIX_2024
/* getenv(3): nothing for a program that has more rights than its caller. */
char *secure_getenv(const char *__name);
#endif

#ifdef __SHOJI_BSD
/* clearenv(3). */
int clearenv(void);
#include <alloca.h>
#endif

#ifdef __cplusplus
}
#endif

#ifdef __SHOJI_C23
#define bsearch(key, array, count, width, compare) \
  __SHOJI_AS_CONST(array, void, bsearch(key, array, count, width, compare))
#endif

#endif
