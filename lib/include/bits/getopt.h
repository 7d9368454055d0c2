/* getopt and its variables, which <unistd.h> and <getopt.h> both show.
   Does not belong here: long options (getopt.h). */
#ifndef _BITS_GETOPT_H
#define _BITS_GETOPT_H

#include <bits/features.h>

#ifdef __cplusplus
extern "C" {
#endif

/* getopt(3): the next option's letter; '?' for one that is not in `letters` (optopt has it) or lacks its argument, ':'
   for the latter if `letters` begin with ':'; -1 where the operands begin, at argv[optind]. Operands are moved behind
   the options as the walk goes on, unless `letters` begin with '+' or POSIXLY_CORRECT is set: then the first one ends
   it. With '-' each one is answered as if it were the argument of an option 1. `a:` takes an argument, `a::` takes one
   only within the same word. optind = 0 begins anew. */
#if !defined __SHOJI_GNU && (defined _POSIX_C_SOURCE || defined _POSIX_SOURCE || defined _XOPEN_SOURCE)
/* Who asks for POSIX alone gets its rule: the first operand ends the options. */
int getopt(int __argc, char *const __argv[], const char *__letters) __asm__("__posix_getopt");
#else
int getopt(int __argc, char *const __argv[], const char *__letters);
#endif
extern char *optarg;
extern int optind, opterr, optopt;

#ifdef __cplusplus
}
#endif

#endif
