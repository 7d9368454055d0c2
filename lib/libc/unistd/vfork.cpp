// vfork: only the error's way to errno; the stack's part stands in kernel/x86_64/vfork.S.
// Does not belong here: fork, which has a stack of its own (fork.cpp).
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

// Reached by a jump from assembly alone, in the child and then in the parent.
extern "C" [[gnu::used]] int shoji_vfork_answer(long answer) { return shoji::set_errno(shoji::result<int>(answer)); }

// Naked, and a jump: a frame of its own would be the child's to overwrite, and the parent's to return through.
extern "C" [[gnu::naked]] pid_t vfork() {
  asm("mov $shoji_vfork_answer, %edi\n\t"
      "jmp shoji_vfork");
}
