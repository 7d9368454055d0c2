/* <sys/param.h>: words that programs for the BSDs look for there.
   Does not belong here: limits by the names of POSIX (limits.h). */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <limits.h>

#define MAXPATHLEN 4096
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 20
#define NGROUPS 65536
#define NOFILE 256
#define DEV_BSIZE 512
#define NBBY 8

#define MIN(__left, __right) ((__left) < (__right) ? (__left) : (__right))
#define MAX(__left, __right) ((__left) > (__right) ? (__left) : (__right))
#define howmany(__count, __unit) (((__count) + ((__unit)-1)) / (__unit))
#define roundup(__count, __unit) (howmany(__count, __unit) * (__unit))
#define powerof2(__number) ((((__number)-1) & (__number)) == 0)

#endif
