/* Numbers at random, the same in every run and for every libc: what seeded tests draw their cases from.
   Does not belong here: which cases, or numbers of other types. */
#ifndef ANY_H
#define ANY_H

#include <stdint.h>

static uint64_t any(void) {
  static uint64_t state = 0x2545f4914f6cdd1d;
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

static unsigned below(unsigned limit) { return any() % limit; }

#endif
