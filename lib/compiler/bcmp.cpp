// bcmp, which compilers call for a memcmp of which only the zero counts.
// Does not belong here: the comparing (memcmp.cpp).
#include <string.h>

extern "C" int bcmp(const void *left, const void *right, size_t size) { return memcmp(left, right, size); }
