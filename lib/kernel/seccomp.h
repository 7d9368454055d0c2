// seccomp(2): filters that decide which system calls a process may make, and what they are made of.
// Does not belong here: which calls a filter should let through, or how its decisions are laid out.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"
#include "kernel/file.h"

namespace shoji::kernel {

// Operations and flags; the kernel's include/uapi/linux/seccomp.h. By names of our own, as all constants below: people
// who have that header, too, have macros by its names.
constexpr unsigned seccomp_set_strict = 0;      // read, write, exit and rt_sigreturn only
constexpr unsigned seccomp_set_filter = 1;      // a filter of the caller's own
constexpr unsigned seccomp_ask_for_action = 2;  // whether the kernel knows an action
constexpr unsigned seccomp_ask_for_sizes = 3;   // how large the structures of notifications are
constexpr unsigned seccomp_all_threads = 1;     // the filter holds for all threads of the process
constexpr unsigned seccomp_audited = 2;         // what is not allowed goes to the audit log
constexpr unsigned seccomp_speculating = 4;     // no mitigation of speculative stores
constexpr unsigned seccomp_new_listener = 8;    // the answer is a descriptor that notifications are read from
constexpr unsigned seccomp_killable_wait = 32;  // who waits for a listener's answer is woken by fatal signals only

// What a filter answers: the upper 16 bits are the action; where several filters hold, the one that stands first here
// wins.
constexpr uint32_t seccomp_kill_process = 0x80000000;
constexpr uint32_t seccomp_kill_thread = 0;
constexpr uint32_t seccomp_trap = 0x00030000;    // SIGSYS, with the lower 16 bits in it
constexpr uint32_t seccomp_error = 0x00050000;   // the lower 16 bits are the error that is answered
constexpr uint32_t seccomp_notify = 0x7fc00000;  // a listener decides
constexpr uint32_t seccomp_trace = 0x7ff00000;  // a tracer decides, who is given the lower 16 bits; without one: ENOSYS
constexpr uint32_t seccomp_log = 0x7ffc0000;    // allowed, and in the audit log
constexpr uint32_t seccomp_allow = 0x7fff0000;

// What a filter sees of a call. The pointers among the arguments lead nowhere for it: it cannot read memory.
struct seccomp_data {
  int nr;
  uint32_t arch;
  uint64_t instruction_pointer;
  uint64_t args[6];
};

// What entered the kernel, in `arch`; include/uapi/linux/audit.h. x32 is x86-64 with a bit in the number.
constexpr uint32_t architecture_x86_64 = 0xc000003e;
constexpr uint32_t architecture_i386 = 0x40000003;
constexpr uint32_t x32_bit = 0x40000000;

// One instruction of a filter, and all of them: classic BPF with one accumulator; include/uapi/linux/filter.h.
struct sock_filter {
  uint16_t code;
  uint8_t jt;  // a jump's distance if its condition is true, and if it is false: instructions passed over
  uint8_t jf;
  uint32_t k;
};
struct sock_fprog {
  unsigned short len;
  sock_filter *filter;
};

// The instructions that filters of calls are made of; include/uapi/linux/bpf_common.h.
constexpr uint16_t bpf_load_word = 0x20;         // accumulator = the 32 bits at offset k of seccomp_data
constexpr uint16_t bpf_jump = 0x05;              // k instructions are passed over
constexpr uint16_t bpf_if_equal = 0x15;          // accumulator == k
constexpr uint16_t bpf_if_greater = 0x25;        // accumulator > k
constexpr uint16_t bpf_if_greater_equal = 0x35;  // accumulator >= k
constexpr uint16_t bpf_if_bits = 0x45;           // accumulator & k
constexpr uint16_t bpf_and = 0x54;               // accumulator &= k
constexpr uint16_t bpf_return = 0x06;            // k is the answer
constexpr size_t bpf_most_instructions = 4096;

// What a listener reads of a call that waits for it, and what it answers: `error` is negative or 0.
struct seccomp_notif {
  uint64_t id;
  uint32_t pid;
  uint32_t flags;
  seccomp_data data;
};
struct seccomp_notif_resp {
  uint64_t id;
  int64_t val;
  int32_t error;
  uint32_t flags;
};
constexpr uint32_t notification_continue = 1;  // the call is made after all

// seccomp(2). 0, or the listener. EACCES: neither no_new_privs nor CAP_SYS_ADMIN. EBUSY: there is a listener already.
// EFAULT EINVAL ENOMEM EOPNOTSUPP ESRCH.
[[gnu::always_inline]] inline result<int> seccomp(unsigned operation, unsigned flags, void *argument) {
  return result<int>(syscall(number::seccomp, operation, flags, argument));
}

// SECCOMP_IOCTL_NOTIF_RECV, of seccomp_unotify(2). Waits for a call; `notification` has to be zero.
// ENOENT: who made the call is gone, or was interrupted. EFAULT EINTR EINVAL.
[[gnu::always_inline]] inline result<int> receive_notification(unsigned listener, seccomp_notif *notification) {
  return ioctl(listener, 0xc0502100, notification);
}

// SECCOMP_IOCTL_NOTIF_SEND. ENOENT: as above. EINPROGRESS: it was answered before. EFAULT EINTR EINVAL.
[[gnu::always_inline]] inline result<int> answer_notification(unsigned listener, seccomp_notif_resp *response) {
  return ioctl(listener, 0xc0182101, response);
}

}  // namespace shoji::kernel
