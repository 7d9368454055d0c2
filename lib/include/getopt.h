/* <getopt.h>: getopt_long(3), GNU's long options.
   Does not belong here: getopt, whose place is unistd.h (shown here too, as GNU does). */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <bits/getopt.h>

#define no_argument 0
#define required_argument 1
#define optional_argument 2

struct option {
  const char *name;
  int has_arg;
  int *flag;
  int val;
};

#ifdef __cplusplus
extern "C" {
#endif

/* getopt_long(3): as getopt, and `--name`, `--name=argument`, `--name argument`; a name may be cut short where it stays
   the only one. Its `val`, or 0 if that went to `*flag`; `*index` is its place among `options`, which end with a name
   of null. getopt_long_only: a long option may begin with one dash, too. */
int getopt_long(int __argc, char *const __argv[], const char *__letters, const struct option *__options, int *__index);
int getopt_long_only(int __argc, char *const __argv[], const char *__letters, const struct option *__options,
                     int *__index);

#ifdef __cplusplus
}
#endif

#endif
