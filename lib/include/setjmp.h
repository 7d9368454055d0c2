/* <setjmp.h>: C23 7.13, and setjmp.h(0p).
   Does not belong here: contexts of signals (ucontext.h). */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <bits/features.h>

/* What a caller may expect to be kept (psABI 3.2.1): rbx rbp r12 r13 r14 r15, then rsp and where to go on. */
typedef struct {
  unsigned long __registers[8];
  unsigned long __has_mask;
  unsigned long __mask;
} jmp_buf[1];

#ifdef __cplusplus
extern "C" {
#endif

/* setjmp(3): 0; and again, with longjmp's value (1 for 0), when longjmp comes back here. The signal mask stays.
   Variables that changed in between, and are not volatile, hold anything. */
int setjmp(jmp_buf __place) __attribute__((__returns_twice__));
#define setjmp(place) setjmp(place)
void longjmp(jmp_buf __place, int __value) __attribute__((__noreturn__));

#ifdef __SHOJI_POSIX
typedef jmp_buf sigjmp_buf;
/* sigsetjmp(3p): with `with_mask`, siglongjmp brings the signal mask back, too. */
int sigsetjmp(sigjmp_buf __place, int __with_mask) __attribute__((__returns_twice__));
#define sigsetjmp(place, with_mask) sigsetjmp(place, with_mask)
void siglongjmp(sigjmp_buf __place, int __value) __attribute__((__noreturn__));
/* setjmp and longjmp by their names in old BSD. */
int _setjmp(jmp_buf __place) __attribute__((__returns_twice__));
void _longjmp(jmp_buf __place, int __value) __attribute__((__noreturn__));
#endif

#ifdef __cplusplus
}
#endif

#endif
