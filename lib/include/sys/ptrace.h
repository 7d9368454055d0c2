/* <sys/ptrace.h>: ptrace(2) on x86-64; the values are those of the kernel's include/uapi/linux/ptrace.h and
   arch/x86/include/uapi/asm/ptrace-abi.h. Does not belong here: the registers that it hands over (sys/user.h). */
#ifndef _SYS_PTRACE_H
#define _SYS_PTRACE_H

#include <stdint.h>
#include <sys/types.h>

/* Requests: who traces whom. */
#define PTRACE_TRACEME 0
#define PTRACE_ATTACH 16
#define PTRACE_DETACH 17
#define PTRACE_SEIZE 0x4206
/* How a stopped process goes on; `data` is the signal that it gets then, or 0. */
#define PTRACE_CONT 7
#define PTRACE_KILL 8
#define PTRACE_SINGLESTEP 9
#define PTRACE_SYSCALL 24
#define PTRACE_SYSEMU 31
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_SINGLEBLOCK 33
#define PTRACE_INTERRUPT 0x4207
#define PTRACE_LISTEN 0x4208
/* Its memory and its registers. */
#define PTRACE_PEEKTEXT 1
#define PTRACE_PEEKDATA 2
#define PTRACE_PEEKUSER 3
#define PTRACE_POKETEXT 4
#define PTRACE_POKEDATA 5
#define PTRACE_POKEUSER 6
#define PTRACE_GETREGS 12
#define PTRACE_SETREGS 13
#define PTRACE_GETFPREGS 14
#define PTRACE_SETFPREGS 15
#define PTRACE_GETFPXREGS 18
#define PTRACE_SETFPXREGS 19
#define PTRACE_GET_THREAD_AREA 25
#define PTRACE_SET_THREAD_AREA 26
#define PTRACE_ARCH_PRCTL 30
#define PTRACE_GETREGSET 0x4204
#define PTRACE_SETREGSET 0x4205
/* What else there is to know of it, and to set. */
#define PTRACE_SETOPTIONS 0x4200
#define PTRACE_GETEVENTMSG 0x4201
#define PTRACE_GETSIGINFO 0x4202
#define PTRACE_SETSIGINFO 0x4203
#define PTRACE_PEEKSIGINFO 0x4209
#define PTRACE_GETSIGMASK 0x420a
#define PTRACE_SETSIGMASK 0x420b
#define PTRACE_SECCOMP_GET_FILTER 0x420c
#define PTRACE_SECCOMP_GET_METADATA 0x420d
#define PTRACE_GET_SYSCALL_INFO 0x420e
#define PTRACE_GET_RSEQ_CONFIGURATION 0x420f
#define PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG 0x4210
#define PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG 0x4211

/* Options. The one that sets bit 7 of the signal of a system call's stop, so that it is no SIGTRAP, is the first. */
#define PTRACE_O_TRACESYSGOOD 0x1
#define PTRACE_O_TRACEFORK 0x2
#define PTRACE_O_TRACEVFORK 0x4
#define PTRACE_O_TRACECLONE 0x8
#define PTRACE_O_TRACEEXEC 0x10
#define PTRACE_O_TRACEVFORKDONE 0x20
#define PTRACE_O_TRACEEXIT 0x40
#define PTRACE_O_TRACESECCOMP 0x80
#define PTRACE_O_EXITKILL 0x100000
#define PTRACE_O_SUSPEND_SECCOMP 0x200000
#define PTRACE_O_MASK 0x3000ff

/* Events: a stop's status >> 16. */
#define PTRACE_EVENT_FORK 1
#define PTRACE_EVENT_VFORK 2
#define PTRACE_EVENT_CLONE 3
#define PTRACE_EVENT_EXEC 4
#define PTRACE_EVENT_VFORK_DONE 5
#define PTRACE_EVENT_EXIT 6
#define PTRACE_EVENT_SECCOMP 7
#define PTRACE_EVENT_STOP 128
#define PTRACE_EVENTMSG_SYSCALL_ENTRY 1
#define PTRACE_EVENTMSG_SYSCALL_EXIT 2

#define PTRACE_PEEKSIGINFO_SHARED 1

#define PTRACE_SYSCALL_INFO_NONE 0
#define PTRACE_SYSCALL_INFO_ENTRY 1
#define PTRACE_SYSCALL_INFO_EXIT 2
#define PTRACE_SYSCALL_INFO_SECCOMP 3

#ifdef __cplusplus
extern "C" {
#endif

/* PTRACE_PEEKSIGINFO. */
struct ptrace_peeksiginfo_args {
  uint64_t off;
  uint32_t flags;
  int32_t nr;
};

/* PTRACE_SECCOMP_GET_METADATA. */
struct seccomp_metadata {
  uint64_t filter_off;
  uint64_t flags;
};

struct __ptrace_syscall_entry {
  uint64_t nr;
  uint64_t args[6];
};
struct __ptrace_syscall_exit {
  int64_t rval;
  uint8_t is_error;
};
struct __ptrace_syscall_seccomp {
  uint64_t nr;
  uint64_t args[6];
  uint32_t ret_data;
};

/* PTRACE_GET_SYSCALL_INFO: `op` says which of the members below is filled, `arch` is an AUDIT_ARCH_ number. */
struct ptrace_syscall_info {
  uint8_t op;
  uint8_t pad[3];
  uint32_t arch;
  uint64_t instruction_pointer;
  uint64_t stack_pointer;
  __extension__ union {
    struct __ptrace_syscall_entry entry;
    struct __ptrace_syscall_exit exit;
    struct __ptrace_syscall_seccomp seccomp;
  };
};

/* PTRACE_GET_RSEQ_CONFIGURATION. */
struct ptrace_rseq_configuration {
  uint64_t rseq_abi_pointer;
  uint32_t rseq_abi_size;
  uint32_t signature;
  uint32_t flags;
  uint32_t pad;
};

/* ptrace(2): ptrace(request, pid_t, void *address, void *data). 0 or what the request asks for; -1 and errno on error.
   The PEEK requests return the word, which may be -1: who has to tell sets errno to 0 before. */
long ptrace(int __request, ...);

#ifdef __cplusplus
}
#endif

#endif
