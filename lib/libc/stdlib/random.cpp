// random and rand: one sequence of numbers, the same as in the other libcs of Linux for the same seed.
// Does not belong here: numbers that nobody may guess, which getrandom(2) has.
#include <stdint.h>
#include <stdlib.h>
#include "process/turn.h"

namespace {

// x[n] = x[n-3] + x[n-31] modulo 2^32, without the lowest bit ("additive feedback", random(3)).
class generator {
 public:
  constexpr explicit generator(unsigned seed) { start(seed); }

  // The first 31 come from a generator of Park's and Miller's, x = 16807 x modulo 2^31 - 1, by Schrage's method in
  // signed numbers, as a seed above INT_MAX shows; the first 310 numbers of the sequence are thrown away.
  constexpr void start(unsigned seed) {
    if (seed == 0) seed = 1;
    auto value = static_cast<int32_t>(seed);
    for (uint32_t &each : last_) {
      each = static_cast<uint32_t>(value);
      value = 16807 * (value % 127773) - 2836 * (value / 127773);
      if (value < 0) value += 2147483647;
    }
    place_ = 3;
    for (int i = 0; i < 310; ++i) next();
  }

  constexpr long next() {
    const uint32_t number = last_[place_] += last_[(place_ + 28) % 31];
    place_ = (place_ + 1) % 31;
    return number >> 1;
  }

 private:
  uint32_t last_[31] = {};
  size_t place_ = 0;  // of the oldest, which the next one replaces
};

constinit generator sequence{1};
constinit shoji::lock sequence_lock{};

}  // namespace

extern "C" {

// Threads share the sequence, each number of which is one thread's (random(3p)).
long random() {
  const shoji::turn mine(sequence_lock);
  return sequence.next();
}

void srandom(unsigned seed) {
  const shoji::turn mine(sequence_lock);
  sequence.start(seed);
}

int rand() { return static_cast<int>(random()); }

void srand(unsigned seed) { srandom(seed); }

}  // extern "C"
