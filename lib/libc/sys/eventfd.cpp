// eventfd, eventfd_read and eventfd_write.
// Does not belong here: other descriptors of events (timerfd.cpp, signalfd.cpp).
#include <sys/eventfd.h>
#include "kernel/event.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int eventfd(unsigned value, int flags) { return set_errno(kernel::eventfd2(value, flags)); }

// The kernel moves eight bytes, or none and an error.
int eventfd_read(int fd, eventfd_t *value) {
  return set_errno(kernel::read(static_cast<unsigned>(fd), value, sizeof *value)) == sizeof *value ? 0 : -1;
}

int eventfd_write(int fd, eventfd_t value) {
  return set_errno(kernel::write(static_cast<unsigned>(fd), &value, sizeof value)) == sizeof value ? 0 : -1;
}

}  // extern "C"
