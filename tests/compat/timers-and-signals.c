// POSIX timers, siginterrupt, psignal, sockatmark and interfaces' names: answers and errno as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out 2> %t.err < /dev/null
// RUN: %t.host > %t.host.out 2> %t.host.err < /dev/null
// RUN: cmp %t.out %t.host.out
// RUN: cmp %t.err %t.host.err
#define _GNU_SOURCE
#include <errno.h>
#include <net/if.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "inputs/compared.h"

static void handler(int signal) { (void)signal; }

int main(void) {
  timer_t timer, other;
  sigset_t set;
  siginfo_t info;
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  sigaddset(&set, SIGRTMIN);
  sigprocmask(SIG_BLOCK, &set, NULL);
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value = {.sival_int = 42}};
  struct itimerspec once = {{0, 0}, {0, 1000000}}, now;
  say(timer_create(CLOCK_MONOTONIC, &event, &timer));
  say(timer_settime(timer, 0, &once, &now));
  say(sigwaitinfo(&set, &info));
  printf("%d %d\n", info.si_code == SI_TIMER, info.si_value.sival_int);
  raise(SIGRTMIN);
  say(sigwaitinfo(&set, &info));
  printf("%d %d\n", info.si_code, info.si_pid == getpid());
  say(timer_getoverrun(timer));
  say(timer_gettime(timer, &now));
  printf("%ld %ld\n", (long)now.it_value.tv_sec, now.it_value.tv_nsec);
  once.it_value.tv_nsec = -1;
  say(timer_settime(timer, 0, &once, NULL));
  say(timer_create(CLOCK_REALTIME, NULL, &other));
  once.it_value.tv_nsec = 1;
  say(timer_settime(other, TIMER_ABSTIME, &once, NULL));
  say(sigwaitinfo(&set, &info));
  say(timer_delete(other));
  event.sigev_notify = SIGEV_NONE;
  say(timer_create(CLOCK_REALTIME, &event, &other));
  say(timer_delete(other));
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = 99;
  say(timer_create(CLOCK_REALTIME, &event, &other));
  say(timer_create(77, NULL, &other));
  say(timer_delete(timer));
  struct timespec wrong = {0, -1};
  say(clock_settime(CLOCK_REALTIME, &wrong));
  say(clock_settime(CLOCK_MONOTONIC, &wrong));
  struct timeval coarse = {0, 1000000};
  say(settimeofday(&coarse, NULL));

  struct sigaction action;
  signal(SIGUSR1, handler);
  say(siginterrupt(SIGUSR1, 1));
  sigaction(SIGUSR1, NULL, &action);
  printf("%d\n", (action.sa_flags & SA_RESTART) != 0);
  say(siginterrupt(SIGUSR1, 0));
  sigaction(SIGUSR1, NULL, &action);
  printf("%d\n", (action.sa_flags & SA_RESTART) != 0);
  say(siginterrupt(99, 0));

  psignal(SIGSEGV, "prefix");
  psignal(SIGHUP, NULL);
  psignal(SIGHUP, "");

  int pair[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  say(sockatmark(pair[0]));
  say(sockatmark(-1));
  say(sockatmark(0));
  char name[IF_NAMESIZE];
  printf("%u\n", if_nametoindex("lo"));
  puts(if_indextoname(1, name) != NULL ? name : "no lo");
  say(if_nametoindex("nothing") == 0 ? -1 : 0);
  say(if_nametoindex("a name that is far too long for that") == 0 ? -1 : 0);
  say(if_indextoname(99999, name) == NULL ? -1 : 0);
  struct ifreq about = {0};
  strcpy(about.ifr_name, "lo");
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  say(ioctl(fd, SIOCGIFFLAGS, &about));
  printf("%d\n", (about.ifr_flags & IFF_LOOPBACK) != 0);
  return 0;
}
