/* ucontext_t, what the kernel keeps of an interrupted thread while its handler runs, on that thread's stack: the
   kernel's include/uapi/asm-generic/ucontext.h and arch/x86/include/uapi/asm/sigcontext.h. A handler that changes the
   registers here changes where the thread goes on. Does not belong here: handlers themselves (signal.h). */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <stddef.h>

/* The stack of handlers with SA_ONSTACK: sigaltstack(2). */
typedef struct {
  void *ss_sp;
  int ss_flags;
  size_t ss_size;
} stack_t;

typedef long long greg_t;

/* The registers, in the kernel's order: REG_R8 and its like below are places in gregs. */
typedef struct {
  greg_t gregs[23];
  void *fpregs; /* what xsave left of the vector registers */
  unsigned long long __reserved[8];
} mcontext_t;

typedef struct ucontext {
  unsigned long uc_flags;
  struct ucontext *uc_link;
  stack_t uc_stack;
  mcontext_t uc_mcontext;
  sigset_t uc_sigmask; /* what is blocked again when the handler returns */
} ucontext_t;

#ifdef __SHOJI_GNU
#define REG_R8 0
#define REG_R9 1
#define REG_R10 2
#define REG_R11 3
#define REG_R12 4
#define REG_R13 5
#define REG_R14 6
#define REG_R15 7
#define REG_RDI 8
#define REG_RSI 9
#define REG_RBP 10
#define REG_RBX 11
#define REG_RDX 12
#define REG_RAX 13
#define REG_RCX 14
#define REG_RSP 15
#define REG_RIP 16
#define REG_EFL 17
#define REG_CSGSFS 18
#define REG_ERR 19    /* an exception's error code */
#define REG_TRAPNO 20 /* an exception's vector */
#define REG_OLDMASK 21
#define REG_CR2 22 /* the address of the last page fault */
#endif

#endif
