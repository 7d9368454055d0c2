// ffs and its kin: the lowest bit of a number.
// Does not belong here: anything on bytes in memory.
#include <strings.h>

extern "C" {

int ffs(int value) { return value ? __builtin_ctz(static_cast<unsigned>(value)) + 1 : 0; }

int ffsl(long value) { return value ? __builtin_ctzl(static_cast<unsigned long>(value)) + 1 : 0; }

int ffsll(long long value) { return value ? __builtin_ctzll(static_cast<unsigned long long>(value)) + 1 : 0; }

}  // extern "C"
