// Sleeping takes at least its time; a time that is none is refused; a signal ends it, and what was left is told: in
// full seconds by sleep, rounded up. A timer's signal comes, and getitimer tells what is left of it.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "expect.h"

static long now(void) {
  struct timespec time;
  expect(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

// Whether so much may be left of 1000 seconds. The kernel counts what it may be late by as left, too.
static int may_be_left(struct timespec left) {
  const long time = left.tv_sec * 1000000000 + left.tv_nsec;
  return time > 900000000000 && time <= 1000000000000 + prctl(PR_GET_TIMERSLACK);
}

static void ring(int signal) { (void)signal; }

int main(void) {
  const struct timespec short_time = {0, 3000000}, no_time = {0, 1000000000}, long_time = {1000, 0};
  struct timespec left;
  errno = 77;
  long start = now();
  expect(nanosleep(&short_time, NULL) == 0 && now() - start >= 3000000);
  start = now();
  expect(usleep(3000) == 0 && now() - start >= 3000000);
  start = now();
  expect(clock_nanosleep(CLOCK_MONOTONIC, 0, &short_time, NULL) == 0 && now() - start >= 3000000);
  const long until = now() + 3000000;
  const struct timespec later = {until / 1000000000, until % 1000000000};
  expect(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &later, NULL) == 0 && now() >= until);
  expect(sleep(0) == 0 && alarm(0) == 0);
  expect(clock_nanosleep(CLOCK_MONOTONIC, 0, &no_time, NULL) == EINVAL &&
         clock_nanosleep(1000, 0, &short_time, NULL) == EINVAL &&
         clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &short_time, NULL) == EINVAL);
  expect(errno == 77);
  expect(nanosleep(&no_time, NULL) == -1 && errno == EINVAL);

  struct sigaction action = {0};
  action.sa_handler = ring;
  expect(sigaction(SIGALRM, &action, NULL) == 0);
  // More than one ring, so that one is sure to come while it sleeps.
  const struct itimerval often = {{0, 20000}, {0, 20000}}, never = {{0, 0}, {0, 0}};
  expect(setitimer(ITIMER_REAL, &often, NULL) == 0);
  errno = 0;
  expect(nanosleep(&long_time, &left) == -1 && errno == EINTR && may_be_left(left));
  errno = 0;
  expect(nanosleep(&long_time, NULL) == -1 && errno == EINTR);
  expect(clock_nanosleep(CLOCK_REALTIME, 0, &long_time, &left) == EINTR && may_be_left(left));
  errno = 77;
  start = now();
  unsigned seconds = sleep(1000);
  expect(seconds > 900 && seconds <= 1000 && errno == 77);
  expect(seconds * 1000000000L + (now() - start) >= 1000000000000);
  // However late the kernel may be, the answer is no more than was asked for.
  expect(prctl(PR_SET_TIMERSLACK, 3000000000) == 0);
  seconds = sleep(1000);
  expect(seconds > 900 && seconds <= 1000 && prctl(PR_SET_TIMERSLACK, 0L) == 0);
  struct itimerval old;
  expect(setitimer(ITIMER_REAL, &never, &old) == 0 && old.it_interval.tv_usec == 20000);

  expect(alarm(1000) == 0);
  expect(getitimer(ITIMER_REAL, &old) == 0 && old.it_value.tv_sec > 900 && old.it_interval.tv_sec == 0);
  const unsigned before = alarm(0);
  expect(before > 900 && before <= 1000);

  // A ring alone is held back until it is waited for: it comes once, however late the waiting begins.
  const struct itimerval once = {{0, 0}, {0, 1000}};
  sigset_t alarms;
  int taken = 0;
  expect(sigemptyset(&alarms) == 0 && sigaddset(&alarms, SIGALRM) == 0 && sigprocmask(SIG_BLOCK, &alarms, NULL) == 0);
  expect(setitimer(ITIMER_REAL, &once, NULL) == 0 && sigwait(&alarms, &taken) == 0 && taken == SIGALRM);
  expect(getitimer(ITIMER_REAL, &old) == 0 && old.it_value.tv_sec == 0 && old.it_value.tv_usec == 0);
  expect(setitimer(99, &never, NULL) == -1 && errno == EINVAL);
  return 0;
}
