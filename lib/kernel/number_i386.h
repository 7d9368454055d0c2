// The numbers of i386's system calls by name, for programs that go through int $0x80: kernel::number_i386::write.
// Does not belong here: a number typed by hand (syscalls_i386.def is the one table), or the door itself.
#pragma once

namespace shoji::kernel {

enum class number_i386 : long {
#define CALL(value, name, ...) name = value,
#include "kernel/syscalls_i386.def"
#undef CALL
};

}  // namespace shoji::kernel
