// select and pselect.
// Does not belong here: the sets, whose operations are inline (sys/select.h).
#include <sys/select.h>
#include "kernel/event.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

unsigned long *words(fd_set *set) { return set == nullptr ? nullptr : set->__words; }

}  // namespace

extern "C" {

int select(int count, fd_set *__restrict readable, fd_set *__restrict writable, fd_set *__restrict exceptional,
           struct timeval *__restrict timeout) {
  return set_errno(kernel::select(count, words(readable), words(writable), words(exceptional), timeout));
}

// The kernel puts back what was left of the time, which POSIX wants kept.
int pselect(int count, fd_set *__restrict readable, fd_set *__restrict writable, fd_set *__restrict exceptional,
            const struct timespec *__restrict timeout, const sigset_t *__restrict mask) {
  timespec left = {};
  if (timeout != nullptr) left = *timeout;
  const kernel::select_mask wanted = {mask == nullptr ? nullptr : &mask->__signals, sizeof mask->__signals};
  return set_errno(kernel::pselect6(count, words(readable), words(writable), words(exceptional),
                                    timeout == nullptr ? nullptr : &left, &wanted));
}

}  // extern "C"
