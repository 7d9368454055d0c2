/* <stdlib.h>: C23 7.24, and stdlib.h(0p).
   Does not belong here: strings (string.h), environ itself (unistd.h). */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <bits/features.h>
#include <stddef.h>

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1

#ifdef __cplusplus
extern "C" {
#endif

/* malloc(3): memory aligned to 16 bytes, or a null pointer and ENOMEM. free and realloc stop the process on a pointer
   that they did not hand out, or were given back before. A program that has one of these of its own has to have all. */
void *malloc(size_t __size) __attribute__((__malloc__, __alloc_size__(1)));
void *calloc(size_t __count, size_t __size) __attribute__((__malloc__, __alloc_size__(1, 2)));
void *realloc(void *__block, size_t __size) __attribute__((__alloc_size__(2)));
void free(void *__block);
/* aligned_alloc(3): as malloc, with a stricter alignment, a power of two; EINVAL for any other. free takes it back. */
void *aligned_alloc(size_t __alignment, size_t __size) __attribute__((__malloc__, __alloc_size__(2)));

/* exit(3), atexit(3), abort(3); _Exit(3), which runs no handler and flushes no stream. */
void exit(int __status) __attribute__((__noreturn__));
void _Exit(int __status) __attribute__((__noreturn__));
int atexit(void (*__handler)(void));
void abort(void) __attribute__((__noreturn__));

/* getenv(3): the value, or a null pointer. */
char *getenv(const char *__name);

/* strtol(3), strtoul(3): the number; ERANGE and the nearest value past the type's range, EINVAL for a bad base. */
long strtol(const char *__restrict __text, char **__restrict __end, int __base);
unsigned long strtoul(const char *__restrict __text, char **__restrict __end, int __base);
long long strtoll(const char *__restrict __text, char **__restrict __end, int __base);
unsigned long long strtoull(const char *__restrict __text, char **__restrict __end, int __base);
/* atoi(3): base 10, no errors reported. */
int atoi(const char *__text);
long atol(const char *__text);
long long atoll(const char *__text);

#ifdef __cplusplus
}
#endif

#endif
