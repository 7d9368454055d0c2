// The numbers of sys/epoll.h, sys/inotify.h and their neighbours, and the layout of their structures: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <net/if.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/random.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include "inputs/compared.h"

int main(void) {
  SHOW(EPOLL_CLOEXEC), SHOW(EPOLL_CTL_ADD), SHOW(EPOLL_CTL_DEL), SHOW(EPOLL_CTL_MOD), SHOW(EPOLLIN), SHOW(EPOLLPRI);
  SHOW(EPOLLOUT), SHOW(EPOLLERR), SHOW(EPOLLHUP), SHOW(EPOLLRDNORM), SHOW(EPOLLRDBAND), SHOW(EPOLLWRNORM);
  SHOW(EPOLLWRBAND), SHOW(EPOLLMSG), SHOW(EPOLLRDHUP), SHOW(EPOLLEXCLUSIVE), SHOW(EPOLLWAKEUP), SHOW(EPOLLONESHOT);
  SHOW(EPOLLET), SHOW(EFD_SEMAPHORE), SHOW(EFD_CLOEXEC), SHOW(EFD_NONBLOCK), SHOW(IN_CLOEXEC), SHOW(IN_NONBLOCK);
  SHOW(IN_ACCESS), SHOW(IN_MODIFY), SHOW(IN_ATTRIB), SHOW(IN_CLOSE_WRITE), SHOW(IN_CLOSE_NOWRITE), SHOW(IN_CLOSE);
  SHOW(IN_OPEN), SHOW(IN_MOVED_FROM), SHOW(IN_MOVED_TO), SHOW(IN_MOVE), SHOW(IN_CREATE), SHOW(IN_DELETE);
  SHOW(IN_DELETE_SELF), SHOW(IN_MOVE_SELF), SHOW(IN_ALL_EVENTS), SHOW(IN_UNMOUNT), SHOW(IN_Q_OVERFLOW);
  SHOW(IN_IGNORED), SHOW(IN_ONLYDIR), SHOW(IN_DONT_FOLLOW), SHOW(IN_EXCL_UNLINK), SHOW(IN_MASK_CREATE);
  SHOW(IN_MASK_ADD), SHOW(IN_ISDIR), SHOW(IN_ONESHOT), SHOW(FD_SETSIZE), SHOW(SFD_CLOEXEC), SHOW(SFD_NONBLOCK);
  SHOW(TFD_CLOEXEC), SHOW(TFD_NONBLOCK), SHOW(TFD_TIMER_ABSTIME), SHOW(TFD_TIMER_CANCEL_ON_SET), SHOW(GRND_NONBLOCK);
  SHOW(GRND_RANDOM), SHOW(GRND_INSECURE), SHOW(IF_NAMESIZE), SHOW(IFNAMSIZ), SHOW(IFF_UP), SHOW(IFF_BROADCAST);
  SHOW(IFF_DEBUG), SHOW(IFF_LOOPBACK), SHOW(IFF_POINTOPOINT), SHOW(IFF_NOTRAILERS), SHOW(IFF_RUNNING), SHOW(IFF_NOARP);
  SHOW(IFF_PROMISC), SHOW(IFF_ALLMULTI), SHOW(IFF_MASTER), SHOW(IFF_SLAVE), SHOW(IFF_MULTICAST), SHOW(AT_NULL);
  SHOW(AT_IGNORE), SHOW(AT_EXECFD), SHOW(AT_PHDR), SHOW(AT_PHENT), SHOW(AT_PHNUM), SHOW(AT_PAGESZ), SHOW(AT_BASE);
  SHOW(AT_FLAGS), SHOW(AT_ENTRY), SHOW(AT_NOTELF), SHOW(AT_UID), SHOW(AT_EUID), SHOW(AT_GID), SHOW(AT_EGID);
  SHOW(AT_PLATFORM), SHOW(AT_HWCAP), SHOW(AT_CLKTCK), SHOW(AT_SECURE), SHOW(AT_BASE_PLATFORM), SHOW(AT_RANDOM);
  SHOW(AT_HWCAP2), SHOW(AT_EXECFN), SHOW(AT_SYSINFO), SHOW(AT_SYSINFO_EHDR), SHOW(AT_MINSIGSTKSZ);
  SIZE(struct epoll_event), MEMBER(struct epoll_event, events), MEMBER(struct epoll_event, data);
  SIZE(struct inotify_event), MEMBER(struct inotify_event, wd), MEMBER(struct inotify_event, mask);
  MEMBER(struct inotify_event, cookie), MEMBER(struct inotify_event, len);
  SIZE(struct signalfd_siginfo), MEMBER(struct signalfd_siginfo, ssi_signo);
  MEMBER(struct signalfd_siginfo, ssi_errno), MEMBER(struct signalfd_siginfo, ssi_code);
  MEMBER(struct signalfd_siginfo, ssi_pid), MEMBER(struct signalfd_siginfo, ssi_uid);
  MEMBER(struct signalfd_siginfo, ssi_fd), MEMBER(struct signalfd_siginfo, ssi_tid);
  MEMBER(struct signalfd_siginfo, ssi_band), MEMBER(struct signalfd_siginfo, ssi_overrun);
  MEMBER(struct signalfd_siginfo, ssi_trapno), MEMBER(struct signalfd_siginfo, ssi_status);
  MEMBER(struct signalfd_siginfo, ssi_int), MEMBER(struct signalfd_siginfo, ssi_ptr);
  MEMBER(struct signalfd_siginfo, ssi_utime), MEMBER(struct signalfd_siginfo, ssi_stime);
  MEMBER(struct signalfd_siginfo, ssi_addr), MEMBER(struct signalfd_siginfo, ssi_addr_lsb);
  MEMBER(struct signalfd_siginfo, ssi_syscall), MEMBER(struct signalfd_siginfo, ssi_call_addr);
  MEMBER(struct signalfd_siginfo, ssi_arch);
  SIZE(struct itimerspec), MEMBER(struct itimerspec, it_interval), MEMBER(struct itimerspec, it_value);
  SIZE(fd_set);
  return 0;
}
