// ppoll.
// Does not belong here: poll, whose time is in milliseconds (poll.cpp).
#include <poll.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

namespace kernel = shoji::kernel;

// The kernel writes the time that is left into the structure; the C function must not.
extern "C" int ppoll(pollfd *descriptors, nfds_t count, const timespec *timeout, const sigset_t *mask) {
  timespec left = {};
  if (timeout != nullptr) left = *timeout;
  const unsigned asked = count > ~0U ? ~0U : static_cast<unsigned>(count);
  return set_errno(kernel::ppoll(reinterpret_cast<kernel::pollfd *>(descriptors), asked, timeout ? &left : nullptr,
                                 reinterpret_cast<const uint64_t *>(mask)));
}
