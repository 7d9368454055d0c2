/* <arpa/inet.h>: arpa_inet.h(0p), addresses of IPv4 and IPv6 as text.
   Does not belong here: addresses as sockets take them (netinet/in.h). */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <bits/features.h>
#include <netinet/in.h>

#ifdef __cplusplus
extern "C" {
#endif

/* inet_pton(3): 1, or 0 if the text is no address, or -1 and EAFNOSUPPORT. IPv4 is four decimal numbers and nothing
   else. */
int inet_pton(int __family, const char *__restrict __text, void *__restrict __address);
/* inet_ntop(3): `text`, or a null pointer and ENOSPC or EAFNOSUPPORT. */
const char *inet_ntop(int __family, const void *__restrict __address, char *__restrict __text, socklen_t __size);

/* inet(3), of old: one to four numbers, the last one filling what is left, each decimal, 0 octal or 0x hexadecimal.
   inet_addr answers INADDR_NONE for no address, and for 255.255.255.255; inet_ntoa's text lasts until its next call. */
in_addr_t inet_addr(const char *__text);
char *inet_ntoa(struct in_addr __address);
#ifdef __SHOJI_BSD
/* 1, or 0 if the text is no address. */
int inet_aton(const char *__text, struct in_addr *__address);
#endif

#ifdef __cplusplus
}
#endif

#endif
