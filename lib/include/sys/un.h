/* <sys/un.h>: unix(7), the addresses of AF_UNIX.
   Does not belong here: calls (sys/socket.h). */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <bits/features.h>
#include <bits/sockaddr.h>

/* A path; or, where the path's first byte is 0, a name that no file system has, as long as the length says. */
struct sockaddr_un {
  sa_family_t sun_family;
  char sun_path[108];
};

#ifdef __SHOJI_BSD
#include <string.h>
/* The length of an address whose path ends with a zero byte. */
#define SUN_LEN(address) (__builtin_offsetof(struct sockaddr_un, sun_path) + strlen((address)->sun_path))
#endif

#endif
