/* Memory between two pages that cannot be touched: who reads or writes one byte too many dies by SIGSEGV.
   Does not belong here: what is done with it. */
#ifndef EDGE_H
#define EDGE_H

#include <sys/syscall.h>
#include <unistd.h>
#include "expect.h"

#define PAGE 4096

/* The first of `pages` pages of zeros, with an untouchable one before and one behind. */
static inline unsigned char *pages_between_edges(unsigned long pages) {
  const int none = 0, read_write = 3, private_anonymous = 0x22;
  char *area = (char *)syscall(SYS_mmap, NULL, (pages + 2) * PAGE, none, private_anonymous, -1, 0L);
  expect(area != (char *)-1);
  expect(syscall(SYS_mprotect, area + PAGE, pages * PAGE, read_write) == 0);
  return (unsigned char *)area + PAGE;
}

/* Bytes without a pattern that a mistake could hide in, the same in every run. */
static inline unsigned char next_random(unsigned *state) {
  *state = *state * 1103515245 + 12345;
  return (unsigned char)(*state >> 16);
}

#endif
