/* <sys/utsname.h>: uname(2).
   Does not belong here: the host's name alone (unistd.h). */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <bits/features.h>

/* uname(2), as the kernel has it. */
struct utsname {
  char sysname[65];
  char nodename[65];
  char release[65];
  char version[65];
  char machine[65];
#ifdef __SHOJI_GNU
  char domainname[65];
#else
  char __domainname[65];
#endif
};

#ifdef __cplusplus
extern "C" {
#endif

/* uname(2): 0, or -1 and errno. */
int uname(struct utsname *__names);

#ifdef __cplusplus
}
#endif

#endif
