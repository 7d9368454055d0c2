// in6addr_any and in6addr_loopback.
// Does not belong here: addresses as text (arpa/).
#include <netinet/in.h>

extern "C" {

const in6_addr in6addr_any = IN6ADDR_ANY_INIT;
const in6_addr in6addr_loopback = IN6ADDR_LOOPBACK_INIT;

}  // extern "C"
