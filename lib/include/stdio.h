/* <stdio.h>: C23 7.23, and stdio.h(0p).
   Does not belong here: print and println, the C++ face (shoji/print.h). */
#ifndef _STDIO_H
#define _STDIO_H

#include <bits/features.h>
#include <bits/size_t.h>
#ifdef __SHOJI_POSIX
#include <stdarg.h>
#include <sys/types.h>
#endif

typedef struct __shoji_file FILE;

/* A place in a stream, for fsetpos. */
typedef struct {
  long __offset;
} fpos_t;

#define EOF (-1)
#define BUFSIZ 4096
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define L_tmpnam 20
#define TMP_MAX 10000
/* C23 7.23.1: what printf shows of a number that is none has this many characters at most. */
#define _PRINTF_NAN_LEN_MAX 4
#ifdef __SHOJI_POSIX
#define P_tmpdir "/tmp"
#define L_ctermid 9
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* stdin(3): stdout is buffered by lines on a terminal and in full blocks elsewhere, stderr not at all. */
extern struct __shoji_stream __shoji_stdin;
extern FILE __shoji_stdout;
extern FILE __shoji_stderr;
#define stdin ((FILE *)&__shoji_stdin)
#define stdout (&__shoji_stdout)
#define stderr (&__shoji_stderr)

#define __SHOJI_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))

/* printf(3): the bytes that the text has, or a negative number and errno if it could not be written or stored. */
int printf(const char *__restrict __format, ...) __SHOJI_PRINTF(1, 2);
int fprintf(FILE *__restrict __stream, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int snprintf(char *__restrict __buffer, size_t __size, const char *__restrict __format, ...) __SHOJI_PRINTF(3, 4);
int sprintf(char *__restrict __buffer, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int vprintf(const char *__restrict __format, __builtin_va_list __arguments) __SHOJI_PRINTF(1, 0);
int vfprintf(FILE *__restrict __stream, const char *__restrict __format, __builtin_va_list __arguments)
    __SHOJI_PRINTF(2, 0);
int vsnprintf(char *__restrict __buffer, size_t __size, const char *__restrict __format, __builtin_va_list __arguments)
    __SHOJI_PRINTF(3, 0);
int vsprintf(char *__restrict __buffer, const char *__restrict __format, __builtin_va_list __arguments)
    __SHOJI_PRINTF(2, 0);
#ifdef __SHOJI_POSIX
int dprintf(int __fd, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int vdprintf(int __fd, const char *__restrict __format, __builtin_va_list __arguments) __SHOJI_PRINTF(2, 0);
#endif

#ifdef __SHOJI_POSIX
/* asprintf(3): into memory that free gives back. -1, errno and a null pointer in its place if there is none. */
int asprintf(char **__text, const char *__restrict __format, ...) __SHOJI_PRINTF(2, 3);
int vasprintf(char **__text, const char *__restrict __format, __builtin_va_list __arguments) __SHOJI_PRINTF(2, 0);
#endif

#define __SHOJI_SCANF(format, first) __attribute__((__format__(__scanf__, format, first)))

/* scanf(3), by the letter of C23: how many values were stored before the input did not match; EOF if it ended, or an
   error occurred, before a conversion was completed. "0x" and "1e+" with nothing behind them are no numbers, %5c takes
   5 characters or fails. Errors: a read's; EINVAL for what is no conversion, and for wide characters (%lc %ls %l[),
   which are not here; ENOMEM from %ms %mc %m[. ERANGE is no failure: a number was too large, and the nearest is
   stored. */
int scanf(const char *__restrict __format, ...) __SHOJI_SCANF(1, 2);
int fscanf(FILE *__restrict __stream, const char *__restrict __format, ...) __SHOJI_SCANF(2, 3);
int sscanf(const char *__restrict __text, const char *__restrict __format, ...) __SHOJI_SCANF(2, 3);
int vscanf(const char *__restrict __format, __builtin_va_list __arguments) __SHOJI_SCANF(1, 0);
int vfscanf(FILE *__restrict __stream, const char *__restrict __format, __builtin_va_list __arguments)
    __SHOJI_SCANF(2, 0);
int vsscanf(const char *__restrict __text, const char *__restrict __format, __builtin_va_list __arguments)
    __SHOJI_SCANF(2, 0);

/* fputc(3): the character or a value of at least 0, or EOF and errno. */
int fputc(int __character, FILE *__stream);
int putc(int __character, FILE *__stream);
int putchar(int __character);
int fputs(const char *__restrict __text, FILE *__restrict __stream);
int puts(const char *__text);
size_t fwrite(const void *__restrict __items, size_t __size, size_t __count, FILE *__restrict __stream);

/* fgetc(3): the character, or EOF at the end of the file and for an error, with errno: feof and ferror tell which. */
int fgetc(FILE *__stream);
int getc(FILE *__stream);
int getchar(void);
/* ungetc(3): at least one character can be pushed back at any time. */
int ungetc(int __character, FILE *__stream);
/* fgets(3): a line with its newline, as far as it fits, or a null pointer. fread(3): how many whole items. */
char *fgets(char *__restrict __line, int __size, FILE *__restrict __stream);
size_t fread(void *__restrict __items, size_t __size, size_t __count, FILE *__restrict __stream);

/* fopen(3): "r", "w", "a", then "+", "b" (means nothing), "x" (must not exist yet), "e" (closed by execve). A null
   pointer and errno on error. fclose(3): EOF and errno also if what waited could not be written. */
FILE *fopen(const char *__restrict __path, const char *__restrict __mode);
FILE *freopen(const char *__restrict __path, const char *__restrict __mode, FILE *__restrict __stream);
int fclose(FILE *__stream);
FILE *tmpfile(void);
/* tmpnam(3): a name that no file has yet, in the caller's L_tmpnam bytes, or in memory that the next call writes to.
   Another process may take it first: mkstemp and tmpfile make the file too. */
char *tmpnam(char *__name);

/* fseek(3): 0, or -1 and errno. ftell(3): bytes from the file's start, or -1 and errno. */
int fseek(FILE *__stream, long __offset, int __whence);
long ftell(FILE *__stream);
void rewind(FILE *__stream);
int fgetpos(FILE *__restrict __stream, fpos_t *__restrict __position);
int fsetpos(FILE *__stream, const fpos_t *__position);

/* fflush(3): every stream if the argument is null. setvbuf(3): before anything was read or written. feof(3). */
int fflush(FILE *__stream);
int setvbuf(FILE *__restrict __stream, char *__restrict __buffer, int __mode, size_t __size);
void setbuf(FILE *__restrict __stream, char *__restrict __buffer);
int feof(FILE *__stream);
int ferror(FILE *__stream);
void clearerr(FILE *__stream);

#ifdef __SHOJI_POSIX
/* fdopen(3): a stream on a descriptor, which fclose will close. fileno(3). */
FILE *fdopen(int __fd, const char *__mode);
int fileno(FILE *__stream);
int fseeko(FILE *__stream, off_t __offset, int __whence);
off_t ftello(FILE *__stream);
/* getline(3): a line of any length into memory that is made larger by realloc; its length, or -1. */
ssize_t getline(char **__restrict __line, size_t *__restrict __size, FILE *__restrict __stream);
ssize_t getdelim(char **__restrict __line, size_t *__restrict __size, int __delimiter, FILE *__restrict __stream);
/* flockfile(3), unlocked_stdio(3). */
void flockfile(FILE *__stream);
int ftrylockfile(FILE *__stream);
void funlockfile(FILE *__stream);
int getc_unlocked(FILE *__stream);
int getchar_unlocked(void);
int putc_unlocked(int __character, FILE *__stream);
int putchar_unlocked(int __character);
#endif
#ifdef __SHOJI_BSD
int fgetc_unlocked(FILE *__stream);
int fputc_unlocked(int __character, FILE *__stream);
size_t fread_unlocked(void *__restrict __items, size_t __size, size_t __count, FILE *__restrict __stream);
size_t fwrite_unlocked(const void *__restrict __items, size_t __size, size_t __count, FILE *__restrict __stream);
int fflush_unlocked(FILE *__stream);
int feof_unlocked(FILE *__stream);
int ferror_unlocked(FILE *__stream);
void clearerr_unlocked(FILE *__stream);
int fileno_unlocked(FILE *__stream);
#endif
#ifdef __SHOJI_GNU
char *fgets_unlocked(char *__restrict __line, int __size, FILE *__restrict __stream);
int fputs_unlocked(const char *__restrict __text, FILE *__restrict __stream);
#endif

/* rename(2); remove(3): a file's name, or an empty directory. 0, or -1 and errno. */
int rename(const char *__from, const char *__to);
#ifdef __SHOJI_POSIX
/* renameat(2): relative paths begin at their directory. renameat2: with RENAME_ words. */
int renameat(int __directory, const char *__from, int __new_directory, const char *__to);
#endif
#ifdef __SHOJI_GNU
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#define RENAME_WHITEOUT 4
int renameat2(int __directory, const char *__from, int __new_directory, const char *__to, unsigned __flags);
#endif
int remove(const char *__path);

#ifdef __SHOJI_POSIX
/* ctermid(3): "/dev/tty", into L_ctermid bytes, or, without a buffer, in memory of its own. */
char *ctermid(char *__buffer);
#endif

/* perror(3): the message of errno on stderr, in one write. */
void perror(const char *__prefix);

#undef __SHOJI_PRINTF
#undef __SHOJI_SCANF

#ifdef __cplusplus
}
#endif

#endif
