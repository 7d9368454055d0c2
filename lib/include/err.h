/* <err.h>: err(3), complaints on stderr that begin with the program's name, each in one write.
   Does not belong here: the messages of errors (string.h, strerror). */
#ifndef _ERR_H
#define _ERR_H

#include <stdarg.h>

#ifdef __cplusplus
extern "C" {
#endif

/* PROGRAM: TEXT: errno's message. Without a format, no text. The x-forms leave the message away. */
void warn(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
void warnx(const char *__format, ...) __attribute__((__format__(__printf__, 1, 2)));
void vwarn(const char *__format, va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));
void vwarnx(const char *__format, va_list __arguments) __attribute__((__format__(__printf__, 1, 0)));
/* The same, then exit. */
void err(int __status, const char *__format, ...) __attribute__((__noreturn__, __format__(__printf__, 2, 3)));
void errx(int __status, const char *__format, ...) __attribute__((__noreturn__, __format__(__printf__, 2, 3)));
void verr(int __status, const char *__format, va_list __arguments)
    __attribute__((__noreturn__, __format__(__printf__, 2, 0)));
void verrx(int __status, const char *__format, va_list __arguments)
    __attribute__((__noreturn__, __format__(__printf__, 2, 0)));

#ifdef __cplusplus
}
#endif

#endif
