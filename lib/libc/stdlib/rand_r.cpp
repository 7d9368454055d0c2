// rand_r: a sequence whose state is the caller's.
// Does not belong here: the sequence of the process (random.cpp).
#include <stdlib.h>

namespace {

// x = 1103515245 x + 12345, of which the upper bits are the better ones.
unsigned step(unsigned *state, unsigned limit) {
  *state = *state * 1103515245 + 12345;
  return *state / 65536 % limit;
}

}  // namespace

// Three steps make one number of 31 bits, as in glibc.
extern "C" int rand_r(unsigned *state) {
  unsigned number = step(state, 2048);
  number = number << 10 ^ step(state, 1024);
  return static_cast<int>(number << 10 ^ step(state, 1024));
}
