// htons, htonl, ntohs and ntohl: the network sends the highest byte first, this machine stores it last.
// Does not belong here: addresses as text (inet_pton.cpp, inet_ntop.cpp).
#include <arpa/inet.h>

extern "C" {

uint16_t htons(uint16_t host) { return __builtin_bswap16(host); }
uint32_t htonl(uint32_t host) { return __builtin_bswap32(host); }
uint16_t ntohs(uint16_t network) { return __builtin_bswap16(network); }
uint32_t ntohl(uint32_t network) { return __builtin_bswap32(network); }

}  // extern "C"
