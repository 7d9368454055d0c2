// The calls by which one process holds, reads and changes another, typed, as the kernel takes them.
// Does not belong here: waiting for its stops, which is waiting for a process like any other.
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct iovec;  // <sys/uio.h> has it for C, and the kernel's is the same

namespace shoji::kernel {

// The requests that answer with a word through `data`, ptrace(2), "C library/kernel differences".
constexpr long trace_peek_text = 1;
constexpr long trace_peek_user = 3;

// ptrace(2). What `address` and `data` are depends on the request, and what is answered, too.
// EBUSY EFAULT EINVAL EIO EPERM ESRCH.
[[gnu::always_inline]] inline result<long> ptrace(long request, long process, void *address, void *data) {
  return result<long>(syscall(number::ptrace, request, process, address, data));
}

// process_vm_readv(2). Bytes moved; fewer where a remote piece is not there. EFAULT EINVAL ENOMEM EPERM ESRCH.
[[gnu::always_inline]] inline result<size_t> process_vm_readv(int process, const iovec *local,
                                                              unsigned long local_count, const iovec *remote,
                                                              unsigned long remote_count, unsigned long flags) {
  return result<size_t>(syscall(number::process_vm_readv, process, local, local_count, remote, remote_count, flags));
}

// process_vm_writev(2). As process_vm_readv, the other way; memory that is not writable stays so: EFAULT.
[[gnu::always_inline]] inline result<size_t> process_vm_writev(int process, const iovec *local,
                                                               unsigned long local_count, const iovec *remote,
                                                               unsigned long remote_count, unsigned long flags) {
  return result<size_t>(syscall(number::process_vm_writev, process, local, local_count, remote, remote_count, flags));
}

// personality(2). The one before; ~0U asks and changes nothing.
[[gnu::always_inline]] inline result<int> personality(unsigned persona) {
  return result<int>(syscall(number::personality, persona));
}

}  // namespace shoji::kernel
