/* Addresses and ports of IPv4, and the order of their bytes: what <netinet/in.h> and <arpa/inet.h> share.
   Does not belong here: an address as a socket takes it (netinet/in.h). */
#ifndef _BITS_IN_ADDR_H
#define _BITS_IN_ADDR_H

#include <stdint.h>

typedef uint16_t in_port_t;
typedef uint32_t in_addr_t;

struct in_addr {
  in_addr_t s_addr;
};

/* Room for an address as text, its terminating zero counted. */
#define INET_ADDRSTRLEN 16
#define INET6_ADDRSTRLEN 46

#ifdef __cplusplus
extern "C" {
#endif

/* byteorder(3): from this machine's order of bytes to the network's, and back. */
uint16_t htons(uint16_t __host);
uint32_t htonl(uint32_t __host);
uint16_t ntohs(uint16_t __network);
uint32_t ntohl(uint32_t __network);

#ifdef __cplusplus
}
#endif

#endif
