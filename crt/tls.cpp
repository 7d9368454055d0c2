// The step that gives the first thread its thread-local storage: errno, the program's own thread_local variables, and
// the stack protector's guard. Does not belong here: the layout (process/tls.h), or other threads.
#include "process/tls.h"
#include "kernel/thread.h"
#include "process/auxiliary.h"
#include "process/steps.h"

using namespace shoji;

SHOJI_STEP(tls);

namespace {

// The last place in the auxiliary vector where AT_HWCAP2 can stand: behind the fifteen entries that every kernel writes
// before it, and the two or three that some do. The place exists, for AT_EXECFN, AT_PLATFORM and AT_NULL follow (the
// kernel's fs/binfmt_elf.c, create_elf_tables). A search from there to the start finds it at once; where a vector is
// shorter or ordered otherwise and nothing is found, %fs is set by a system call.
constexpr int last_place = 18;

bool may_write_fsbase(char **envp) {
  const auto *entry = process::auxiliary_vector(envp) + last_place;
  int left = last_place + 1;
  do {
    if (entry->type == process::AT_HWCAP2) return (entry->value & process::hwcap2_fsgsbase) != 0;
    --entry;
  } while (--left != 0);
  return false;
}

}  // namespace

// `room` is aligned for every variable, of unknown content, and stays for ever: it lies below the initial stack,
// in a page that is in use anyway. Runs before anything that may set errno.
extern "C" void shoji_start_tls(char **envp, void *room) {
  auto *word = static_cast<uint64_t *>(room);
  auto *const control = reinterpret_cast<process::thread_control_block *>(reinterpret_cast<uintptr_t>(room) +
                                                                          reinterpret_cast<uintptr_t>(shoji_tls_size));
  do *word++ = 0;
  while (word != reinterpret_cast<uint64_t *>(control));
  control->self = control;

  if (may_write_fsbase(envp))
    asm volatile("wrfsbase %0" : : "r"(control));
  else
    static_cast<void>(kernel::arch_prctl(kernel::ARCH_SET_FS, control));  // fails for no address of user space
}
