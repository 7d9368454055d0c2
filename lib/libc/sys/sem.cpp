// semget, semop, semtimedop and semctl.
// Does not belong here: keys from paths (ipc.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <limits.h>
#include <stdarg.h>
#include <sys/sem.h>
#include "kernel/ipc.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

namespace {

// The kernel takes 32 bits: a count beyond them must not come out as a small one.
unsigned bounded(size_t count) { return count < UINT_MAX ? static_cast<unsigned>(count) : UINT_MAX; }

}  // namespace

extern "C" {

int semget(key_t key, int count, int flags) { return set_errno(kernel::semget(key, count, flags)); }

int semop(int id, sembuf *operations, size_t count) { return set_errno(kernel::semop(id, operations, bounded(count))); }

int semtimedop(int id, sembuf *operations, size_t count, const timespec *timeout) {
  return set_errno(kernel::semtimedop(id, operations, bounded(count), timeout));
}

// The fourth argument is a union of an int and pointers, which travels as one word; it is there for some commands only.
int semctl(int id, int index, int command, ...) {
  unsigned long argument = 0;
  switch (command) {
    case IPC_RMID:
    case GETPID:
    case GETVAL:
    case GETNCNT:
    case GETZCNT: break;
    default:
      va_list arguments;
      va_start(arguments, command);
      argument = va_arg(arguments, unsigned long);
      va_end(arguments);
  }
  return set_errno(kernel::semctl(id, index, command, argument));
}

}  // extern "C"
