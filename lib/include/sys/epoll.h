/* <sys/epoll.h>: epoll(7); the values are those of the kernel's include/uapi/linux/eventpoll.h.
   Does not belong here: poll and select, which POSIX knows. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <fcntl.h>
#include <stdint.h>

#define EPOLL_CLOEXEC O_CLOEXEC

#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3

#define EPOLLIN 0x001
#define EPOLLPRI 0x002
#define EPOLLOUT 0x004
#define EPOLLERR 0x008
#define EPOLLHUP 0x010
#define EPOLLRDNORM 0x040
#define EPOLLRDBAND 0x080
#define EPOLLWRNORM 0x100
#define EPOLLWRBAND 0x200
#define EPOLLMSG 0x400
#define EPOLLRDHUP 0x2000
#define EPOLLEXCLUSIVE 0x10000000
#define EPOLLWAKEUP 0x20000000
#define EPOLLONESHOT 0x40000000
#define EPOLLET 0x80000000

typedef union epoll_data {
  void *ptr;
  int fd;
  uint32_t u32;
  uint64_t u64;
} epoll_data_t;

/* epoll_event(3type): what is asked or was found, and what the program said with it. Packed, as on i386. */
struct epoll_event {
  uint32_t events;
  epoll_data_t data;
} __attribute__((__packed__));

#ifdef __cplusplus
extern "C" {
#endif

/* epoll_create(2): a descriptor, or -1 and errno; `size` only has to be positive. */
int epoll_create(int __size);
int epoll_create1(int __flags);
/* epoll_ctl(2): 0, or -1 and errno. */
int epoll_ctl(int __epoll, int __operation, int __fd, struct epoll_event *__event);
/* epoll_wait(2): how many events were stored, 0 once the milliseconds are over, -1 and errno; -1 milliseconds, or a
   null time, are without end. */
int epoll_wait(int __epoll, struct epoll_event *__events, int __room, int __milliseconds);
int epoll_pwait(int __epoll, struct epoll_event *__events, int __room, int __milliseconds, const sigset_t *__mask);
int epoll_pwait2(int __epoll, struct epoll_event *__events, int __room, const struct timespec *__timeout,
                 const sigset_t *__mask);

#ifdef __cplusplus
}
#endif

#endif
