/* <poll.h>: poll.h(0p), ppoll with it; the values are those of the kernel's include/uapi/asm-generic/poll.h.
   Does not belong here: select (sys/select.h) and epoll. */
#ifndef _POLL_H
#define _POLL_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <bits/timespec.h>

typedef unsigned long nfds_t;

/* What is asked of one descriptor, and what was found. A negative descriptor is passed over. */
struct pollfd {
  int fd;
  short events;
  short revents;
};

#define POLLIN 0x001
#define POLLPRI 0x002
#define POLLOUT 0x004
/* These three are found whether asked for or not. */
#define POLLERR 0x008
#define POLLHUP 0x010
#define POLLNVAL 0x020
#define POLLRDNORM 0x040
#define POLLRDBAND 0x080
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#ifdef __SHOJI_GNU
#define POLLMSG 0x400
#define POLLRDHUP 0x2000
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* poll(2): how many descriptors have something to tell, 0 once `timeout` milliseconds are over; a negative time is
   without end. -1 and errno: EINTR, and see there. */
int poll(struct pollfd *__fds, nfds_t __nfds, int __timeout);
#ifdef __SHOJI_POSIX_2024
/* ppoll(2): a null time is without end; the signal mask holds while it waits, unless it is null. */
int ppoll(struct pollfd *__fds, nfds_t __nfds, const struct timespec *__timeout, const sigset_t *__mask);
#endif

#ifdef __cplusplus
}
#endif

#endif
