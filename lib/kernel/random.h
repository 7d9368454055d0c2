// The call for numbers that nobody can guess, typed, as the kernel takes it.
// Does not belong here: sequences that can be repeated (libc/stdlib/random.cpp).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

namespace shoji::kernel {

// getrandom(2). The bytes stored: all, if 256 or fewer were asked for. With `getrandom_now`, EAGAIN instead of a wait
// while the machine has just been started and knows too little. EFAULT EINTR EINVAL ENOSYS.
constexpr unsigned getrandom_now = 1;  // GRND_NONBLOCK
[[gnu::always_inline]] inline result<size_t> getrandom(void *buffer, size_t size, unsigned flags) {
  return result<size_t>(syscall(number::getrandom, buffer, size, flags));
}

}  // namespace shoji::kernel
