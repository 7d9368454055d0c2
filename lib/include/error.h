/* <error.h>: error(3), GNU's way to complain.
   Does not belong here: BSD's (err.h). */
#ifndef _ERROR_H
#define _ERROR_H

#ifdef __cplusplus
extern "C" {
#endif

/* Flushes stdout, then writes PROGRAM: TEXT and, if the number is not 0, its message, to stderr; exits if the status is
   not 0. */
void error(int __status, int __number, const char *__format, ...) __attribute__((__format__(__printf__, 3, 4)));
/* How often that happened. */
extern unsigned error_message_count;

#ifdef __cplusplus
}
#endif

#endif
