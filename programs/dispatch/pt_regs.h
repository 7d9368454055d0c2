// The registers of an interrupted program, as the kernel keeps them while it answers.
// Does not belong here: what is done with them (entry.cpp, handlers.cpp).
#pragma once
#include <stdint.h>

// struct pt_regs of the kernel's arch/x86/include/asm/ptrace.h. orig_ax is the number that was asked for; ax is -ENOSYS
// until there is an answer.
struct pt_regs {
  uint64_t r15, r14, r13, r12, bp, bx;
  uint64_t r11, r10, r9, r8, ax, cx, dx, si, di;
  uint64_t orig_ax;
  uint64_t ip, cs, flags, sp, ss;
};
