// The step that sets the stack protector's guard: code built with -fstack-protector compares its stack frames with
// %fs:0x28. Does not belong here: what happens when they differ (lib/compiler/stack_chk.cpp).
#include "process/auxiliary.h"
#include "process/steps.h"
#include "process/tls.h"

SHOJI_STEP(guard);
SHOJI_NEEDS_STEP(tls);

// The lowest byte is zero, so that a string that runs over its end can neither read past the guard nor write it. Where
// a sandbox hands over no random bytes, the place of the stack has to do.
extern "C" void shoji_start_guard(char **envp, void *room) {
  auto *const control = reinterpret_cast<shoji::process::thread_control_block *>(
      reinterpret_cast<uintptr_t>(room) + reinterpret_cast<uintptr_t>(shoji_tls_size));
  using namespace shoji::process;
  const uint64_t address = find_auxiliary(auxiliary_vector(envp), AT_RANDOM)->value;
  const uint64_t random =
      address != 0 ? *reinterpret_cast<const uint64_t *>(address) : reinterpret_cast<uint64_t>(room) << 8;
  control->stack_guard = random & ~uint64_t{0xff};
}
