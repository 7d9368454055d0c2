// How a kernel declares what answers a system call (row N4): SYSCALL_DEFINE3(write, unsigned int, fd, ...).
// Does not belong here: any handler (handlers.cpp), or when one is called (entry.cpp).
#pragma once
#include "pt_regs.h"

// Two functions from one declaration, as in the kernel's arch/x86/include/asm/syscall_wrapper.h: __x64_sys_NAME, which
// is what sys_call_table holds, takes the saved registers; the body behind the macro gets each argument with its own
// type. The fourth argument would be in r10, not in rcx, where the instruction has left the address to return to.
#define SYSCALL_DEFINE(name, parameters, ...)                                                                   \
  static long do_sys_##name parameters;                                                                         \
  extern "C" long __x64_sys_##name([[maybe_unused]] const pt_regs *regs) { return do_sys_##name(__VA_ARGS__); } \
  static long do_sys_##name parameters

#define SYSCALL_DEFINE0(name) SYSCALL_DEFINE(name, ())
#define SYSCALL_DEFINE1(name, t1, a1) SYSCALL_DEFINE(name, (t1 a1), (t1)regs->di)
#define SYSCALL_DEFINE2(name, t1, a1, t2, a2) SYSCALL_DEFINE(name, (t1 a1, t2 a2), (t1)regs->di, (t2)regs->si)
#define SYSCALL_DEFINE3(name, t1, a1, t2, a2, t3, a3) \
  SYSCALL_DEFINE(name, (t1 a1, t2 a2, t3 a3), (t1)regs->di, (t2)regs->si, (t3)regs->dx)
