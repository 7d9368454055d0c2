/* <stdio.h>: C23 7.23, and stdio.h(0p), for output.
   Does not belong here: print and println, the C++ face (shoji/print.h). */
#ifndef _STDIO_H
#define _STDIO_H

#include <bits/features.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct __shoji_file FILE;

#define EOF (-1)
#define BUFSIZ 4096
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#ifdef __cplusplus
extern "C" {
#endif

/* stdout(3): stdout is buffered by lines on a terminal and in full blocks elsewhere, stderr not at all. */
extern FILE __shoji_stdout;
extern FILE __shoji_stderr;
#define stdout (&__shoji_stdout)
#define stderr (&__shoji_stderr)

#define __SHOJI_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))

/* printf(3): the bytes that the text has, or a negative number and errno if it could not be written or stored. */
int printf(const char *__restrict __format, ...) __SHOJI_PRINTF(1, 2);
int fprintf(FILE *__restrict __stream, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int snprintf(char *__restrict __buffer, size_t __size, const char *__restrict __format, ...) __SHOJI_PRINTF(3, 4);
int sprintf(char *__restrict __buffer, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int vprintf(const char *__restrict __format, va_list __arguments) __SHOJI_PRINTF(1, 0);
int vfprintf(FILE *__restrict __stream, const char *__restrict __format, va_list __arguments) __SHOJI_PRINTF(2, 0);
int vsnprintf(char *__restrict __buffer, size_t __size, const char *__restrict __format, va_list __arguments)
    __SHOJI_PRINTF(3, 0);
int vsprintf(char *__restrict __buffer, const char *__restrict __format, va_list __arguments) __SHOJI_PRINTF(2, 0);
#ifdef __SHOJI_POSIX
int dprintf(int __fd, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int vdprintf(int __fd, const char *__restrict __format, va_list __arguments) __SHOJI_PRINTF(2, 0);
#endif

/* fputc(3): the character or a value of at least 0, or EOF and errno. */
int fputc(int __character, FILE *__stream);
int putc(int __character, FILE *__stream);
int putchar(int __character);
int fputs(const char *__restrict __text, FILE *__restrict __stream);
int puts(const char *__text);
size_t fwrite(const void *__restrict __items, size_t __size, size_t __count, FILE *__restrict __stream);

/* fflush(3): every stream if the argument is null. setvbuf(3): before anything was written. ferror(3). */
int fflush(FILE *__stream);
int setvbuf(FILE *__restrict __stream, char *__restrict __buffer, int __mode, size_t __size);
int ferror(FILE *__stream);
void clearerr(FILE *__stream);

/* perror(3): the message of errno on stderr, in one write. */
void perror(const char *__prefix);

#undef __SHOJI_PRINTF

#ifdef __cplusplus
}
#endif

#endif
