// select, epoll, eventfd, timerfd, signalfd, inotify and sendfile: what they answer, and what they refuse; as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/random.h>
#include <sys/select.h>
#include <sys/sendfile.h>
#include <sys/signalfd.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include "inputs/compared.h"

static void handler(int signal) { (void)signal; }

static void selecting(int *pair) {
  fd_set readable, writable;
  struct timeval none = {0, 0}, little = {0, 20000};
  struct timespec soon = {0, 20000000}, wrong = {0, 1000000000};
  sigset_t mask, all;
  FD_ZERO(&readable);
  FD_ZERO(&writable);
  FD_SET(pair[0], &readable);
  FD_SET(pair[1], &writable);
  say(select(pair[1] + 1, &readable, &writable, NULL, NULL));
  printf("%d %d\n", FD_ISSET(pair[0], &readable), FD_ISSET(pair[1], &writable));
  FD_SET(pair[0], &readable);
  say(select(pair[0] + 1, &readable, NULL, NULL, &little));
  printf("%ld %ld\n", (long)little.tv_sec, (long)little.tv_usec);
  write(pair[1], "x", 1);
  FD_SET(pair[0], &readable);
  say(select(pair[0] + 1, &readable, NULL, NULL, &none));
  FD_CLR(pair[0], &readable);
  printf("%d\n", FD_ISSET(pair[0], &readable));
  FD_SET(pair[0], &readable);
  say(pselect(pair[0] + 1, &readable, NULL, NULL, NULL, NULL));
  read(pair[0], &none, 1);
  say(pselect(pair[0] + 1, &readable, NULL, NULL, &soon, NULL));
  printf("%ld\n", soon.tv_nsec);
  say(pselect(0, NULL, NULL, NULL, &wrong, NULL));
  FD_ZERO(&readable);
  FD_SET(50, &readable);
  say(select(51, &readable, NULL, NULL, NULL));
  say(select(-1, NULL, NULL, NULL, NULL));
  little.tv_sec = -1;
  say(select(0, NULL, NULL, NULL, &little));
  // A signal that is blocked comes only while it waits.
  struct sigaction action = {.sa_handler = handler};
  sigaction(SIGUSR1, &action, NULL);
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, NULL);
  sigemptyset(&mask);
  raise(SIGUSR1);
  say(pselect(0, NULL, NULL, NULL, NULL, &mask));
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

static void polling(int *pair) {
  struct epoll_event event = {EPOLLIN, {.u64 = 0x123456789abcdef0}}, found[4];
  sigset_t mask;
  sigemptyset(&mask);
  int epoll = epoll_create1(EPOLL_CLOEXEC);
  say(fcntl(epoll, F_GETFD));
  say(epoll_ctl(epoll, EPOLL_CTL_ADD, pair[0], &event));
  say(epoll_ctl(epoll, EPOLL_CTL_ADD, pair[0], &event));
  say(epoll_wait(epoll, found, 4, 0));
  write(pair[1], "x", 1);
  say(epoll_wait(epoll, found, 4, -1));
  printf("%x %llx\n", found[0].events, (long long)found[0].data.u64);
  event.events = EPOLLIN | EPOLLONESHOT;
  event.data.fd = 7;
  say(epoll_ctl(epoll, EPOLL_CTL_MOD, pair[0], &event));
  say(epoll_pwait(epoll, found, 4, 1000, &mask));
  printf("%d\n", found[0].data.fd);
  say(epoll_pwait(epoll, found, 4, 0, NULL));
  struct timespec time = {0, 1000};
  say(epoll_pwait2(epoll, found, 4, &time, NULL));
  say(epoll_ctl(epoll, EPOLL_CTL_DEL, pair[0], NULL));
  say(epoll_ctl(epoll, EPOLL_CTL_DEL, pair[0], NULL));
  say(epoll_ctl(epoll, 9, pair[0], &event));
  say(epoll_ctl(epoll, EPOLL_CTL_ADD, epoll, &event));
  say(epoll_wait(epoll, found, 0, 0));
  say(epoll_wait(pair[0], found, 1, 0));
  say(epoll_create(0));
  say(epoll_create(1) >= 0);
  say(epoll_create1(1));
  read(pair[0], &time, 1);
  close(epoll);
}

int main(void) {
  int pair[2];
  pipe(pair);
  selecting(pair);
  polling(pair);

  uint64_t value;
  int fd = eventfd(3, EFD_NONBLOCK | EFD_CLOEXEC);
  say(eventfd_write(fd, 4));
  say(eventfd_read(fd, &value));
  printf("%lld\n", (long long)value);
  say(eventfd_read(fd, &value));
  say(eventfd_write(fd, UINT64_MAX));
  say(eventfd_read(-1, &value));
  say(eventfd(0, 0x8000));
  fd = eventfd(3, EFD_SEMAPHORE);
  say(eventfd_read(fd, &value));
  printf("%lld\n", (long long)value);

  struct itimerspec timer = {{0, 0}, {0, 1000000}}, now;
  fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
  say(timerfd_settime(fd, 0, &timer, &now));
  say(read(fd, &value, sizeof value));
  printf("%lld\n", (long long)value);
  say(timerfd_gettime(fd, &now));
  printf("%ld %ld\n", (long)now.it_value.tv_sec, now.it_value.tv_nsec);
  timer.it_value.tv_sec = 1;
  say(timerfd_settime(fd, TFD_TIMER_ABSTIME, &timer, NULL));
  say(read(fd, &value, sizeof value));
  timer.it_value.tv_nsec = 1000000000;
  say(timerfd_settime(fd, 0, &timer, NULL));
  say(timerfd_settime(-1, 0, &timer, NULL));
  say(timerfd_gettime(1, &now));
  say(timerfd_create(77, 0));
  say(timerfd_create(CLOCK_REALTIME, 1));

  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  sigprocmask(SIG_BLOCK, &set, NULL);
  struct signalfd_siginfo info;
  fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  say(read(fd, &info, sizeof info));
  raise(SIGUSR2);
  say(read(fd, &info, sizeof info));
  printf("%d %d %d\n", info.ssi_signo, info.ssi_pid == (unsigned)getpid(), info.ssi_uid == getuid());
  sigaddset(&set, SIGHUP);
  say(signalfd(fd, &set, 0) == fd);
  say(signalfd(1, &set, 0));
  say(signalfd(-1, &set, 1));

  char room[4096];
  fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  say(read(fd, room, sizeof room));
  say(inotify_add_watch(fd, ".", IN_CREATE | IN_DELETE | IN_ONLYDIR));
  close(open("made", O_CREAT | O_WRONLY, 0600));
  unlink("made");
  int length = read(fd, room, sizeof room);
  printf("%d\n", length);
  for (char *next = room; next < room + length;) {
    struct inotify_event *event = (struct inotify_event *)next;
    printf("%d %x %u %s\n", event->wd, event->mask, event->len, event->name);
    next += sizeof *event + event->len;
  }
  say(inotify_rm_watch(fd, 1));
  say(inotify_rm_watch(fd, 1));
  say(inotify_add_watch(fd, "nothing", IN_CREATE));
  say(inotify_add_watch(fd, ".", 0));
  say(inotify_init1(1));
  say(inotify_init() >= 0);

  int from = open("from", O_CREAT | O_RDWR, 0600), to = open("to", O_CREAT | O_RDWR, 0600);
  write(from, "0123456789", 10);
  off_t offset = 3;
  say(sendfile(to, from, &offset, 4));
  printf("%ld\n", (long)offset);
  say(sendfile(to, from, NULL, 4));
  lseek(from, 0, SEEK_SET);
  say(sendfile(to, from, NULL, 4));
  memset(room, 0, 20);
  pread(to, room, 20, 0);
  puts(room);
  offset = -1;
  say(sendfile(to, from, &offset, 4));
  say(sendfile(-1, from, NULL, 4));
  say(sendfile(to, pair[0], NULL, 4));

  say(getrandom(room, 10, 0));
  say(getrandom(room, 256, GRND_NONBLOCK));
  say(getrandom(room, 10, 64));
  say(getrandom((void *)8, 10, 0));
  say(getentropy(room, 256));
  say(getentropy(room, 257));
  return 0;
}
