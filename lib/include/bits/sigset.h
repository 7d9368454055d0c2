/* sigset_t, for the headers that POSIX wants it in.
   Does not belong here: what is done with a set (signal.h). */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

/* Signal n is bit n - 1. As large as the kernel's own set, 64 signals in 8 bytes: it goes to the kernel and comes from
   there as it is. Other libcs have 128 bytes, of which 120 mean nothing. */
typedef struct {
  unsigned long __signals;
} sigset_t;

#endif
