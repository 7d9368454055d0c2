/* How long something takes, in ticks of the processor's time stamp counter: the same for every libc, as it asks none.
 * Does not belong here: what is measured, and what the ticks are compared with (run.py). */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdio.h>

/* How often a block is measured at most, and for how many ticks in all; the quickest counts, for nothing makes a program
 * faster than it is. A short run of one block shows that everything works. */
static int blocks = 40;
static const unsigned long long_enough = 500000000;

static inline unsigned long ticks(void) {
  unsigned low, high;
  __asm__ volatile("lfence\n\trdtsc\n\tlfence" : "=a"(low), "=d"(high)::"memory");
  return (unsigned long)high << 32 | low;
}

/* One line a figure on stderr: its name, and thousandths of a tick for each operation. */
static void report(const char *name, unsigned long least, unsigned long operations) {
  fprintf(stderr, "%s\t%lu\n", name, least * 1000 / operations);
}

/* `work` does so many operations; `before` makes things ready each time and is not measured. */
#define MEASURE(name, operations, before, work)                         \
  do {                                                                  \
    unsigned long least = -1UL, all = 0;                                \
    for (int block = 0; block < blocks && all < long_enough; ++block) { \
      before;                                                           \
      const unsigned long start = ticks();                              \
      work;                                                             \
      const unsigned long taken = ticks() - start;                      \
      if (taken < least) least = taken;                                 \
      all += taken;                                                     \
    }                                                                   \
    report(name, least, operations);                                    \
  } while (0)

/* What a compiler may not know beforehand. */
#define KEPT(value) __asm__ volatile("" : "+r"(value)::"memory")

static void measure_all(void);

int main(int argc, char **argv) {
  (void)argv;
  if (argc > 1) blocks = 1;
  measure_all();
  return 0;
}

#endif
