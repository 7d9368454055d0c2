// poll.
// Does not belong here: ppoll, which takes a signal mask (ppoll.cpp).
#include <poll.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

namespace kernel = shoji::kernel;

static_assert(sizeof(pollfd) == sizeof(kernel::pollfd), "the header's structure is the kernel's");

extern "C" int poll(pollfd *descriptors, nfds_t count, int timeout) {
  // The kernel's count is an int, and no process has more descriptors than that: a larger count must not become a small
  // one.
  const unsigned asked = count > ~0U ? ~0U : static_cast<unsigned>(count);
  return set_errno(kernel::poll(reinterpret_cast<kernel::pollfd *>(descriptors), asked, timeout));
}
