// fcntl.
// Does not belong here: what a command means to the kernel (fcntl(2)).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdarg.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// F_GETOWN answers a process group as its negative number, which looks like an error of the kernel's.
result<void> owner(unsigned fd, int &who) {
  struct f_owner_ex whole;
  SHOJI_TRY(kernel::fcntl(fd, F_GETOWN_EX, reinterpret_cast<unsigned long>(&whole)));
  who = whole.type == F_OWNER_PGRP ? -whole.pid : whole.pid;
  return result<void>(0);
}

}  // namespace

// An int, a pointer or nothing: the caller passes each in the same register, of which the kernel takes what it needs.
extern "C" int fcntl(int fd, int command, ...) {
  const auto place = static_cast<unsigned>(fd);
  if (command == F_GETOWN) {
    int who;
    const auto answer = owner(place, who);
    return answer ? who : set_errno(answer);
  }
  va_list arguments;
  va_start(arguments, command);
  const auto value = va_arg(arguments, unsigned long);
  va_end(arguments);
  return set_errno(kernel::fcntl(place, static_cast<unsigned>(command), value));
}
