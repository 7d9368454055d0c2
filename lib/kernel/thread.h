// The calls that concern the calling thread alone: its segment base, its id.
// Does not belong here: whole processes (process.h).
#pragma once
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// arch_prctl(2); the kernel's arch/x86/include/uapi/asm/prctl.h.
constexpr int ARCH_SET_FS = 0x1002;

// arch_prctl(2). Moves the base of %fs. EPERM: not an address of user space.
[[gnu::always_inline]] inline result<void> arch_prctl(int operation, void *address) {
  return result<void>(syscall(number::arch_prctl, operation, address));
}

// gettid(2). Never fails.
[[gnu::always_inline]] inline int gettid() { return static_cast<int>(syscall(number::gettid)); }

}  // namespace shoji::kernel
