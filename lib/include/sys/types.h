/* <sys/types.h>: sys_types.h(0p), as the kernel has them on x86-64.
   Does not belong here: structures. */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <bits/features.h>
#include <bits/size_t.h>
#include <bits/time_types.h>

#ifdef __SHOJI_POSIX
#include <bits/pthread_types.h>
#endif

typedef long blkcnt_t;
typedef long blksize_t;
typedef int clockid_t;
typedef unsigned long dev_t;
typedef unsigned long fsblkcnt_t;
typedef unsigned long fsfilcnt_t;
typedef unsigned gid_t;
typedef unsigned id_t;
typedef unsigned long ino_t;
typedef int key_t;
typedef unsigned mode_t;
typedef unsigned long nlink_t;
typedef long off_t;
typedef int pid_t;
typedef long ssize_t;
typedef long suseconds_t;
typedef int timer_t;
typedef unsigned uid_t;
typedef unsigned useconds_t;

#ifdef __SHOJI_BSD
typedef unsigned short ushort;
typedef unsigned uint;
typedef unsigned long ulong;
#endif

#endif
