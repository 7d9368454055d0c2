/* <netinet/in.h>: netinet_in.h(0p), ip(7) and ipv6(7); the values are those of the kernel's include/uapi/linux/in.h and
   in6.h. Does not belong here: addresses as text (arpa/inet.h). */
#ifndef _NETINET_IN_H
#define _NETINET_IN_H

#include <bits/features.h>
#include <bits/in_addr.h>
#include <sys/socket.h>

#define IPPROTO_IP 0
#define IPPROTO_ICMP 1
#define IPPROTO_TCP 6
#define IPPROTO_UDP 17
#define IPPROTO_IPV6 41
#define IPPROTO_ICMPV6 58
#define IPPROTO_RAW 255
#ifdef __SHOJI_BSD
#define IPPROTO_HOPOPTS 0
#define IPPROTO_IGMP 2
#define IPPROTO_IPIP 4
#define IPPROTO_DCCP 33
#define IPPROTO_ROUTING 43
#define IPPROTO_FRAGMENT 44
#define IPPROTO_GRE 47
#define IPPROTO_ESP 50
#define IPPROTO_AH 51
#define IPPROTO_NONE 59
#define IPPROTO_DSTOPTS 60
#define IPPROTO_SCTP 132
#define IPPROTO_UDPLITE 136
#define IPPROTO_MPTCP 262
#endif

/* In this machine's order of bytes: a socket wants htonl of them. */
#define INADDR_ANY ((in_addr_t)0x00000000)
#define INADDR_BROADCAST ((in_addr_t)0xffffffff)
#define INADDR_LOOPBACK ((in_addr_t)0x7f000001)
#ifdef __SHOJI_BSD
#define INADDR_NONE ((in_addr_t)0xffffffff)
#define INADDR_UNSPEC_GROUP ((in_addr_t)0xe0000000)
#define INADDR_ALLHOSTS_GROUP ((in_addr_t)0xe0000001)
#define INADDR_ALLRTRS_GROUP ((in_addr_t)0xe0000002)
#define INADDR_MAX_LOCAL_GROUP ((in_addr_t)0xe00000ff)
#define IN_LOOPBACKNET 127
/* The classes of old, of an address in this machine's order. */
#define IN_CLASSA(address) (((in_addr_t)(address)&0x80000000) == 0)
#define IN_CLASSB(address) (((in_addr_t)(address)&0xc0000000) == 0x80000000)
#define IN_CLASSC(address) (((in_addr_t)(address)&0xe0000000) == 0xc0000000)
#define IN_CLASSD(address) (((in_addr_t)(address)&0xf0000000) == 0xe0000000)
#define IN_MULTICAST(address) IN_CLASSD(address)
#define IN_BADCLASS(address) (((in_addr_t)(address)&0xf0000000) == 0xf0000000)
#endif

/* Port and address in the network's order of bytes. */
struct sockaddr_in {
  sa_family_t sin_family;
  in_port_t sin_port;
  struct in_addr sin_addr;
  unsigned char sin_zero[8];
};

struct in6_addr {
  union {
    uint8_t __bytes[16];
    uint16_t __halves[8];
    uint32_t __words[4];
  } __address;
};
#define s6_addr __address.__bytes
#ifdef __SHOJI_BSD
#define s6_addr16 __address.__halves
#define s6_addr32 __address.__words
#endif

struct sockaddr_in6 {
  sa_family_t sin6_family;
  in_port_t sin6_port;
  uint32_t sin6_flowinfo;
  struct in6_addr sin6_addr;
  uint32_t sin6_scope_id;
};

struct ipv6_mreq {
  struct in6_addr ipv6mr_multiaddr;
  unsigned ipv6mr_interface;
};

#define IN6ADDR_ANY_INIT                                 \
  {                                                      \
    {                                                    \
      { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } \
    }                                                    \
  }
#define IN6ADDR_LOOPBACK_INIT                            \
  {                                                      \
    {                                                    \
      { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 } \
    }                                                    \
  }

/* Options at the level IPPROTO_IPV6. */
#define IPV6_UNICAST_HOPS 16
#define IPV6_MULTICAST_IF 17
#define IPV6_MULTICAST_HOPS 18
#define IPV6_MULTICAST_LOOP 19
#define IPV6_JOIN_GROUP 20
#define IPV6_LEAVE_GROUP 21
#define IPV6_V6ONLY 26

/* Which kind of address it is; the argument is a pointer, and looked at more than once. */
#define __SHOJI_IN6_WORDS(address, first, second, third)                                        \
  ((address)->__address.__words[0] == (first) && (address)->__address.__words[1] == (second) && \
   (address)->__address.__words[2] == (third))
#define __SHOJI_IN6_LAST(address) __builtin_bswap32((address)->__address.__words[3])
#define IN6_IS_ADDR_UNSPECIFIED(address) (__SHOJI_IN6_WORDS(address, 0, 0, 0) && __SHOJI_IN6_LAST(address) == 0)
#define IN6_IS_ADDR_LOOPBACK(address) (__SHOJI_IN6_WORDS(address, 0, 0, 0) && __SHOJI_IN6_LAST(address) == 1)
#define IN6_IS_ADDR_MULTICAST(address) ((address)->s6_addr[0] == 0xff)
#define IN6_IS_ADDR_LINKLOCAL(address) ((address)->s6_addr[0] == 0xfe && ((address)->s6_addr[1] & 0xc0) == 0x80)
#define IN6_IS_ADDR_SITELOCAL(address) ((address)->s6_addr[0] == 0xfe && ((address)->s6_addr[1] & 0xc0) == 0xc0)
#define IN6_IS_ADDR_V4MAPPED(address) __SHOJI_IN6_WORDS(address, 0, 0, __builtin_bswap32(0xffff))
#define IN6_IS_ADDR_V4COMPAT(address) (__SHOJI_IN6_WORDS(address, 0, 0, 0) && __SHOJI_IN6_LAST(address) > 1)
#define __SHOJI_IN6_SCOPE(address, scope) (IN6_IS_ADDR_MULTICAST(address) && ((address)->s6_addr[1] & 0xf) == (scope))
#define IN6_IS_ADDR_MC_NODELOCAL(address) __SHOJI_IN6_SCOPE(address, 0x1)
#define IN6_IS_ADDR_MC_LINKLOCAL(address) __SHOJI_IN6_SCOPE(address, 0x2)
#define IN6_IS_ADDR_MC_SITELOCAL(address) __SHOJI_IN6_SCOPE(address, 0x5)
#define IN6_IS_ADDR_MC_ORGLOCAL(address) __SHOJI_IN6_SCOPE(address, 0x8)
#define IN6_IS_ADDR_MC_GLOBAL(address) __SHOJI_IN6_SCOPE(address, 0xe)

#ifdef __SHOJI_BSD
#define IN6_ARE_ADDR_EQUAL(left, right)                                                  \
  (__SHOJI_IN6_WORDS(left, (right)->__address.__words[0], (right)->__address.__words[1], \
                     (right)->__address.__words[2]) &&                                   \
   (left)->__address.__words[3] == (right)->__address.__words[3])
#include <bits/in_options.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct in6_addr in6addr_any;
extern const struct in6_addr in6addr_loopback;

#ifdef __cplusplus
}
#endif

#endif
