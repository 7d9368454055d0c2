/* <libgen.h>: libgen.h(0p).
   Does not belong here: a path without links (stdlib.h, realpath). */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#ifdef __cplusplus
extern "C" {
#endif

/* basename(3): the last name of a path, and what stands before it. They may write to the path, and answer a part of it
   or ".", "/". */
char *__xpg_basename(char *__path);
char *dirname(char *__path);
/* With _GNU_SOURCE, <string.h> has another basename, which this header puts aside. */
#define basename __xpg_basename

#ifdef __cplusplus
}
#endif

#endif
