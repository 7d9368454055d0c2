// poll and ppoll: what is ready to read and to write, an end that is closed, a descriptor that is none or negative, a time
// that passes, and a signal that only ppoll's mask lets in. The same on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t came;

static void on_signal(int number) { came = number; }

static void say(const char *what, int answer, const struct pollfd *fds, int count) {
  printf("%s = %d", what, answer);
  if (answer < 0) printf(" errno %d", errno);
  for (int i = 0; i < count; ++i) printf(" %#x", fds[i].revents);
  puts("");
}

int main(void) {
  int ends[2];
  if (pipe(ends) != 0) return 2;
  struct pollfd fds[3] = {{ends[0], POLLIN | POLLPRI, 77}, {ends[1], POLLOUT, 77}, {-5, POLLIN, 77}};
  // CHECK:empty pipe = 1 0 0x4 0
  say("empty pipe", poll(fds, 3, 0), fds, 3);
  if (write(ends[1], "x", 1) != 1) return 2;
  // CHECK-NEXT:with a byte = 2 0x1 0x4 0
  say("with a byte", poll(fds, 3, -1), fds, 3);
  close(ends[1]);
  // CHECK-NEXT:writer gone = 2 0x11 0x20 0
  say("writer gone", poll(fds, 3, 1000), fds, 3);
  // CHECK-NEXT:nothing = 0
  say("nothing", poll(0, 0, 1), fds, 0);
  // CHECK-NEXT:bad address = -1 errno 14
  say("bad address", poll((struct pollfd *)8, 1, 0), fds, 0);

  if (pipe(ends) != 0) return 2;
  fds[0].fd = ends[0];
  struct timespec time = {0, 20000000};
  // CHECK-NEXT:time is over = 0 0
  say("time is over", ppoll(fds, 1, &time, 0), fds, 1);
  // CHECK-NEXT:the time stays: 0 20000000
  printf("the time stays: %ld %ld\n", (long)time.tv_sec, time.tv_nsec);
  time.tv_nsec = -1;
  // CHECK-NEXT:no time = -1 errno 22
  say("no time", ppoll(fds, 1, &time, 0), fds, 0);

  sigset_t mask, before;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR1);
  sigprocmask(SIG_BLOCK, &mask, &before);
  struct sigaction action = {0};
  action.sa_handler = on_signal;
  sigaction(SIGUSR1, &action, 0);
  raise(SIGUSR1);
  time.tv_nsec = 1000000;
  // CHECK-NEXT:held back = 0 0
  say("held back", ppoll(fds, 1, &time, &mask), fds, 1);
  // CHECK-NEXT:came 0
  printf("came %d\n", (int)came);
  // CHECK-NEXT:let in = -1 errno 4
  say("let in", ppoll(fds, 1, 0, &before), fds, 0);
  // CHECK-NEXT:came 10
  printf("came %d\n", (int)came);
  return 0;
}
