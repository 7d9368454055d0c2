/* <sys/user.h>: what ptrace(2) reads and writes of a process on x86-64: its registers, and the USER area with them, as
   they lie in the kernel's arch/x86/include/asm/user_64.h. Does not belong here: the requests (sys/ptrace.h). */
#ifndef _SYS_USER_H
#define _SYS_USER_H

#ifdef __cplusplus
extern "C" {
#endif

/* PTRACE_GETREGS. orig_rax is the number of the system call that the process is in, -1 outside of one. */
struct user_regs_struct {
  unsigned long r15;
  unsigned long r14;
  unsigned long r13;
  unsigned long r12;
  unsigned long rbp;
  unsigned long rbx;
  unsigned long r11;
  unsigned long r10;
  unsigned long r9;
  unsigned long r8;
  unsigned long rax;
  unsigned long rcx;
  unsigned long rdx;
  unsigned long rsi;
  unsigned long rdi;
  unsigned long orig_rax;
  unsigned long rip;
  unsigned long cs;
  unsigned long eflags;
  unsigned long rsp;
  unsigned long ss;
  unsigned long fs_base;
  unsigned long gs_base;
  unsigned long ds;
  unsigned long es;
  unsigned long fs;
  unsigned long gs;
};

/* PTRACE_GETFPREGS: the x87 and SSE registers as fxsave stores them. */
struct user_fpregs_struct {
  unsigned short cwd;
  unsigned short swd;
  unsigned short ftw;
  unsigned short fop;
  unsigned long rip;
  unsigned long rdp;
  unsigned mxcsr;
  unsigned mxcr_mask;
  unsigned st_space[32];
  unsigned xmm_space[64];
  unsigned padding[24];
};

/* PTRACE_PEEKUSER: the offsets of its members are that request's addresses. */
struct user {
  struct user_regs_struct regs;
  int u_fpvalid;
  struct user_fpregs_struct i387;
  unsigned long u_tsize;
  unsigned long u_dsize;
  unsigned long u_ssize;
  unsigned long start_code;
  unsigned long start_stack;
  long signal;
  int reserved;
  struct user_regs_struct *u_ar0;
  struct user_fpregs_struct *u_fpstate;
  unsigned long magic;
  char u_comm[32];
  unsigned long u_debugreg[8];
};

#ifdef __cplusplus
}
#endif

#endif
