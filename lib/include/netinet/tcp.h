/* <netinet/tcp.h>: tcp(7), the options at the level IPPROTO_TCP; the kernel's include/uapi/linux/tcp.h.
   Does not belong here: options of every socket (sys/socket.h). */
#ifndef _NETINET_TCP_H
#define _NETINET_TCP_H

#include <bits/features.h>

#define TCP_NODELAY 1
#ifdef __SHOJI_BSD
#define TCP_MAXSEG 2
#define TCP_CORK 3
#define TCP_KEEPIDLE 4
#define TCP_KEEPINTVL 5
#define TCP_KEEPCNT 6
#define TCP_SYNCNT 7
#define TCP_LINGER2 8
#define TCP_DEFER_ACCEPT 9
#define TCP_WINDOW_CLAMP 10
#define TCP_INFO 11
#define TCP_QUICKACK 12
#define TCP_CONGESTION 13
#define TCP_USER_TIMEOUT 18
#define TCP_FASTOPEN 23
#define TCP_TIMESTAMP 24
#define TCP_NOTSENT_LOWAT 25
#define TCP_SAVE_SYN 27
#define TCP_SAVED_SYN 28
#define TCP_FASTOPEN_CONNECT 30
#define TCP_ULP 31
#define SOL_TCP 6
#endif

#endif
