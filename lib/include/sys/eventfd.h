/* <sys/eventfd.h>: eventfd(2).
   Does not belong here: descriptors of timers and signals (sys/timerfd.h, sys/signalfd.h). */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <fcntl.h>
#include <stdint.h>

#define EFD_SEMAPHORE 1
#define EFD_CLOEXEC O_CLOEXEC
#define EFD_NONBLOCK O_NONBLOCK

typedef uint64_t eventfd_t;

#ifdef __cplusplus
extern "C" {
#endif

/* eventfd(2): a descriptor of a counter, which writes add to and a read takes; -1 and errno. */
int eventfd(unsigned __value, int __flags);
/* eventfd_read(3), eventfd_write: the eight bytes; 0, or -1 and errno. */
int eventfd_read(int __fd, eventfd_t *__value);
int eventfd_write(int __fd, eventfd_t __value);

#ifdef __cplusplus
}
#endif

#endif
