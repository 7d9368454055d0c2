// epoll_create, epoll_ctl, epoll_wait and their forms.
// Does not belong here: poll (poll/poll.cpp).
#include <sys/epoll.h>
#include "kernel/event.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

static_assert(sizeof(struct epoll_event) == 12, "the kernel's layout: include/uapi/linux/eventpoll.h");

namespace {

const unsigned long *word(const sigset_t *mask) { return mask == nullptr ? nullptr : &mask->__signals; }

}  // namespace

extern "C" {

int epoll_create(int size) { return set_errno(size > 0 ? kernel::epoll_create1(0) : result<int>(error{EINVAL})); }

int epoll_create1(int flags) { return set_errno(kernel::epoll_create1(flags)); }

int epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event) {
  return set_errno(kernel::epoll_ctl(epoll, operation, fd, event));
}

int epoll_wait(int epoll, struct epoll_event *events, int room, int milliseconds) {
  return set_errno(kernel::epoll_pwait(epoll, events, room, milliseconds, nullptr));
}

int epoll_pwait(int epoll, struct epoll_event *events, int room, int milliseconds, const sigset_t *mask) {
  return set_errno(kernel::epoll_pwait(epoll, events, room, milliseconds, word(mask)));
}

int epoll_pwait2(int epoll, struct epoll_event *events, int room, const struct timespec *timeout,
                 const sigset_t *mask) {
  return set_errno(kernel::epoll_pwait2(epoll, events, room, timeout, word(mask)));
}

}  // extern "C"
