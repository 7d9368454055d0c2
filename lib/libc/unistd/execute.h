// execvp's search for a program's file, as posix_spawnp and execvpe need it, too.
// Does not belong here: execve itself (kernel/process.h).
#pragma once
#include "core/result.h"

namespace shoji {

// Comes back only to say why not. A file that the kernel can't load is a script for sh if `scripts` say so. A name with
// a slash is not looked for. errno stays as it is, and memory is the stack's alone: this runs in children that share
// it.
error execute(const char *name, char *const *arguments, char *const *environment, bool scripts);

}  // namespace shoji
