/* Every name of <sys/ptrace.h>, <sys/user.h> and <sys/personality.h> with the value or the place that the host's headers,
   the libc's and the kernel's, give it.
RUN: %cc %s -o %t %link
RUN: %host_cc -DHOST %s -o %t.host
RUN: %t > %t.out
RUN: %t.host > %t.host.out
RUN: cmp %t.out %t.host.out
*/
#define _GNU_SOURCE
#include <stddef.h>
#include <stdio.h>
#ifdef HOST
#include <linux/ptrace.h>
#define PTRACE_PEEKUSER PTRACE_PEEKUSR
#define PTRACE_POKEUSER PTRACE_POKEUSR
#define PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG 0x4210 /* of Linux 6.4 */
#define PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG 0x4211
#else
#include <sys/ptrace.h>
#endif
#include <sys/personality.h>
#include <sys/user.h>

#define NUMBER(name) printf("%s %#lx\n", #name, (long)(name))
#define PLACE(type, member) printf("%s.%s %d\n", #type, #member, (int)offsetof(struct type, member))
#define SIZE(type) printf("%s %d\n", #type, (int)sizeof(struct type))

int main(void) {
  NUMBER(PTRACE_TRACEME);
  NUMBER(PTRACE_ATTACH);
  NUMBER(PTRACE_DETACH);
  NUMBER(PTRACE_SEIZE);
  NUMBER(PTRACE_CONT);
  NUMBER(PTRACE_KILL);
  NUMBER(PTRACE_SINGLESTEP);
  NUMBER(PTRACE_SYSCALL);
  NUMBER(PTRACE_SYSEMU);
  NUMBER(PTRACE_SYSEMU_SINGLESTEP);
  NUMBER(PTRACE_SINGLEBLOCK);
  NUMBER(PTRACE_INTERRUPT);
  NUMBER(PTRACE_LISTEN);
  NUMBER(PTRACE_PEEKTEXT);
  NUMBER(PTRACE_PEEKDATA);
  NUMBER(PTRACE_PEEKUSER);
  NUMBER(PTRACE_POKETEXT);
  NUMBER(PTRACE_POKEDATA);
  NUMBER(PTRACE_POKEUSER);
  NUMBER(PTRACE_GETREGS);
  NUMBER(PTRACE_SETREGS);
  NUMBER(PTRACE_GETFPREGS);
  NUMBER(PTRACE_SETFPREGS);
  NUMBER(PTRACE_GETFPXREGS);
  NUMBER(PTRACE_SETFPXREGS);
  NUMBER(PTRACE_GET_THREAD_AREA);
  NUMBER(PTRACE_SET_THREAD_AREA);
  NUMBER(PTRACE_ARCH_PRCTL);
  NUMBER(PTRACE_GETREGSET);
  NUMBER(PTRACE_SETREGSET);
  NUMBER(PTRACE_SETOPTIONS);
  NUMBER(PTRACE_GETEVENTMSG);
  NUMBER(PTRACE_GETSIGINFO);
  NUMBER(PTRACE_SETSIGINFO);
  NUMBER(PTRACE_PEEKSIGINFO);
  NUMBER(PTRACE_GETSIGMASK);
  NUMBER(PTRACE_SETSIGMASK);
  NUMBER(PTRACE_SECCOMP_GET_FILTER);
  NUMBER(PTRACE_SECCOMP_GET_METADATA);
  NUMBER(PTRACE_GET_SYSCALL_INFO);
  NUMBER(PTRACE_GET_RSEQ_CONFIGURATION);
  NUMBER(PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG);
  NUMBER(PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG);
  NUMBER(PTRACE_O_TRACESYSGOOD);
  NUMBER(PTRACE_O_TRACEFORK);
  NUMBER(PTRACE_O_TRACEVFORK);
  NUMBER(PTRACE_O_TRACECLONE);
  NUMBER(PTRACE_O_TRACEEXEC);
  NUMBER(PTRACE_O_TRACEVFORKDONE);
  NUMBER(PTRACE_O_TRACEEXIT);
  NUMBER(PTRACE_O_TRACESECCOMP);
  NUMBER(PTRACE_O_EXITKILL);
  NUMBER(PTRACE_O_SUSPEND_SECCOMP);
  NUMBER(PTRACE_O_MASK);
  NUMBER(PTRACE_EVENT_FORK);
  NUMBER(PTRACE_EVENT_VFORK);
  NUMBER(PTRACE_EVENT_CLONE);
  NUMBER(PTRACE_EVENT_EXEC);
  NUMBER(PTRACE_EVENT_VFORK_DONE);
  NUMBER(PTRACE_EVENT_EXIT);
  NUMBER(PTRACE_EVENT_SECCOMP);
  NUMBER(PTRACE_EVENT_STOP);
  NUMBER(PTRACE_EVENTMSG_SYSCALL_ENTRY);
  NUMBER(PTRACE_EVENTMSG_SYSCALL_EXIT);
  NUMBER(PTRACE_PEEKSIGINFO_SHARED);
  NUMBER(PTRACE_SYSCALL_INFO_NONE);
  NUMBER(PTRACE_SYSCALL_INFO_ENTRY);
  NUMBER(PTRACE_SYSCALL_INFO_EXIT);
  NUMBER(PTRACE_SYSCALL_INFO_SECCOMP);
  NUMBER(UNAME26);
  NUMBER(ADDR_NO_RANDOMIZE);
  NUMBER(FDPIC_FUNCPTRS);
  NUMBER(MMAP_PAGE_ZERO);
  NUMBER(ADDR_COMPAT_LAYOUT);
  NUMBER(READ_IMPLIES_EXEC);
  NUMBER(ADDR_LIMIT_32BIT);
  NUMBER(SHORT_INODE);
  NUMBER(WHOLE_SECONDS);
  NUMBER(STICKY_TIMEOUTS);
  NUMBER(ADDR_LIMIT_3GB);
  NUMBER(PER_LINUX);
  NUMBER(PER_LINUX32);
  NUMBER(PER_MASK);
  SIZE(user_regs_struct);
  PLACE(user_regs_struct, r15);
  PLACE(user_regs_struct, r14);
  PLACE(user_regs_struct, r13);
  PLACE(user_regs_struct, r12);
  PLACE(user_regs_struct, rbp);
  PLACE(user_regs_struct, rbx);
  PLACE(user_regs_struct, r11);
  PLACE(user_regs_struct, r10);
  PLACE(user_regs_struct, r9);
  PLACE(user_regs_struct, r8);
  PLACE(user_regs_struct, rax);
  PLACE(user_regs_struct, rcx);
  PLACE(user_regs_struct, rdx);
  PLACE(user_regs_struct, rsi);
  PLACE(user_regs_struct, rdi);
  PLACE(user_regs_struct, orig_rax);
  PLACE(user_regs_struct, rip);
  PLACE(user_regs_struct, cs);
  PLACE(user_regs_struct, eflags);
  PLACE(user_regs_struct, rsp);
  PLACE(user_regs_struct, ss);
  PLACE(user_regs_struct, fs_base);
  PLACE(user_regs_struct, gs_base);
  PLACE(user_regs_struct, ds);
  PLACE(user_regs_struct, es);
  PLACE(user_regs_struct, fs);
  PLACE(user_regs_struct, gs);
  SIZE(user_fpregs_struct);
  PLACE(user_fpregs_struct, cwd);
  PLACE(user_fpregs_struct, swd);
  PLACE(user_fpregs_struct, ftw);
  PLACE(user_fpregs_struct, fop);
  PLACE(user_fpregs_struct, rip);
  PLACE(user_fpregs_struct, rdp);
  PLACE(user_fpregs_struct, mxcsr);
  PLACE(user_fpregs_struct, mxcr_mask);
  PLACE(user_fpregs_struct, st_space);
  PLACE(user_fpregs_struct, xmm_space);
  PLACE(user_fpregs_struct, padding);
  SIZE(user);
  PLACE(user, regs);
  PLACE(user, u_fpvalid);
  PLACE(user, i387);
  PLACE(user, u_tsize);
  PLACE(user, u_dsize);
  PLACE(user, u_ssize);
  PLACE(user, start_code);
  PLACE(user, start_stack);
  PLACE(user, signal);
  PLACE(user, reserved);
  PLACE(user, u_ar0);
  PLACE(user, u_fpstate);
  PLACE(user, magic);
  PLACE(user, u_comm);
  PLACE(user, u_debugreg);
  SIZE(ptrace_peeksiginfo_args);
  PLACE(ptrace_peeksiginfo_args, off);
  PLACE(ptrace_peeksiginfo_args, flags);
  PLACE(ptrace_peeksiginfo_args, nr);
  SIZE(seccomp_metadata);
  PLACE(seccomp_metadata, filter_off);
  PLACE(seccomp_metadata, flags);
  SIZE(ptrace_syscall_info);
  PLACE(ptrace_syscall_info, op);
  PLACE(ptrace_syscall_info, pad);
  PLACE(ptrace_syscall_info, arch);
  PLACE(ptrace_syscall_info, instruction_pointer);
  PLACE(ptrace_syscall_info, stack_pointer);
  PLACE(ptrace_syscall_info, entry);
  PLACE(ptrace_syscall_info, exit);
  PLACE(ptrace_syscall_info, seccomp);
  SIZE(ptrace_rseq_configuration);
  PLACE(ptrace_rseq_configuration, rseq_abi_pointer);
  PLACE(ptrace_rseq_configuration, rseq_abi_size);
  PLACE(ptrace_rseq_configuration, signature);
  PLACE(ptrace_rseq_configuration, flags);
  PLACE(ptrace_rseq_configuration, pad);
  PLACE(ptrace_syscall_info, entry.args);
  PLACE(ptrace_syscall_info, exit.is_error);
  PLACE(ptrace_syscall_info, seccomp.ret_data);
  return 0;
}
