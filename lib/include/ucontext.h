/* <ucontext.h>: the context that a handler of signals is given; REG_RIP and its like under _GNU_SOURCE.
   Does not belong here: getcontext, makecontext and swapcontext, which POSIX dropped. */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <signal.h>

#endif
