// A policy as a seccomp filter.
// Does not belong here: how the filter gets into the kernel (by_seccomp.cpp).
#pragma once
#include "kernel/seccomp.h"
#include "policy.h"

namespace sandbox {

// Known to the command's process until it becomes the command, and to nobody else: a refused call that has it in its
// fifth and sixth argument is made. execve, the last call before, is so let through once, whatever is denied: it looks
// at three arguments, and the kernel clears all registers for the new program, which cannot read its filter either.
struct password {
  uint64_t words[2];
};

struct filter {
  shoji::kernel::sock_filter instructions[shoji::kernel::bpf_most_instructions];
  unsigned short length = 0;

  filter(const policy &rules, const password &known);

 private:
  void add(uint16_t code, uint32_t k, unsigned if_true = 0, unsigned if_false = 0);
  void add_search(const struct range *ranges, unsigned count);
};

}  // namespace sandbox
