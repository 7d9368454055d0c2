/* <byteswap.h>: bswap(3), the bytes of a number in reverse.
   Does not belong here: to and from a given order (endian.h, arpa/inet.h). */
#ifndef _BYTESWAP_H
#define _BYTESWAP_H

#include <stdint.h>

#define bswap_16(value) __builtin_bswap16(value)
#define bswap_32(value) __builtin_bswap32(value)
#define bswap_64(value) __builtin_bswap64(value)

#endif
