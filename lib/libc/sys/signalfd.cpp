// signalfd.
// Does not belong here: waiting for a signal without a descriptor (signal/sigwait.cpp).
#include <sys/signalfd.h>
#include "kernel/event.h"
#include "libc/errno/set_errno.h"

static_assert(sizeof(struct signalfd_siginfo) == 128, "the kernel's layout: include/uapi/linux/signalfd.h");

extern "C" int signalfd(int fd, const sigset_t *set, int flags) {
  return shoji::set_errno(shoji::kernel::signalfd4(fd, &set->__signals, flags));
}
