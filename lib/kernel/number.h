// The numbers of the system calls by name: kernel::number::write.
// Does not belong here: a number typed by hand (syscalls.def is the one table).
#pragma once

namespace shoji::kernel {

enum class number : long {
#define CALL(value, name, ...) name = value,
#include "kernel/syscalls.def"
#undef CALL
};

}  // namespace shoji::kernel
