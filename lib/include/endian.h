/* <endian.h>: endian.h(0p): from this machine's order of bytes, lowest first, to a given one, and back.
   Does not belong here: the network's by its own names (arpa/inet.h). */
#ifndef _ENDIAN_H
#define _ENDIAN_H

#include <bits/features.h>
#include <stdint.h>

#define LITTLE_ENDIAN __ORDER_LITTLE_ENDIAN__
#define BIG_ENDIAN __ORDER_BIG_ENDIAN__
#define BYTE_ORDER __BYTE_ORDER__
#ifdef __SHOJI_BSD
#define PDP_ENDIAN __ORDER_PDP_ENDIAN__
#define __LITTLE_ENDIAN LITTLE_ENDIAN
#define __BIG_ENDIAN BIG_ENDIAN
#define __BYTE_ORDER BYTE_ORDER
#define __PDP_ENDIAN PDP_ENDIAN
#endif

#define htobe16(host) __builtin_bswap16(host)
#define htobe32(host) __builtin_bswap32(host)
#define htobe64(host) __builtin_bswap64(host)
#define be16toh(big) __builtin_bswap16(big)
#define be32toh(big) __builtin_bswap32(big)
#define be64toh(big) __builtin_bswap64(big)
#define htole16(host) ((uint16_t)(host))
#define htole32(host) ((uint32_t)(host))
#define htole64(host) ((uint64_t)(host))
#define le16toh(little) ((uint16_t)(little))
#define le32toh(little) ((uint32_t)(little))
#define le64toh(little) ((uint64_t)(little))

#endif
