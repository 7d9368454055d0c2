/* <sys/sysmacros.h>: the two numbers of a device in a dev_t: makedev(3).
   Does not belong here: dev_t itself (sys/types.h). */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

#include <sys/types.h>

/* The major number has bits 8 to 19 and 44 to 63, the minor number bits 0 to 7 and 20 to 43; the kernel uses 12 and 20
   of them. */
#define major(__device) ((unsigned)((__device) >> 8 & 0xfff) | ((unsigned)((__device) >> 32) & ~0xfffU))
#define minor(__device) ((unsigned)((__device)&0xff) | ((unsigned)((__device) >> 12) & ~0xffU))
#define makedev(__major, __minor)                                                                         \
  (((dev_t)((__major)&0xfffU)) << 8 | ((dev_t)((__major) & ~0xfffU)) << 32 | ((dev_t)((__minor)&0xffU)) | \
   ((dev_t)((__minor) & ~0xffU)) << 12)

#endif
