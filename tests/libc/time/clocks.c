// The clocks: time, gettimeofday and clock_gettime agree with the calls themselves, and go on; a clock that is none is
// refused with EINVAL; clock counts processor time.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: %host_cc -fno-builtin -D_GNU_SOURCE -I %tests/inputs %s -o %t.host
// RUN: %t.host
#include <errno.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "expect.h"

static long nanoseconds(struct timespec of) { return of.tv_sec * 1000000000 + of.tv_nsec; }

int main(void) {
  static const clockid_t clocks[] = {CLOCK_REALTIME,          CLOCK_MONOTONIC,     CLOCK_PROCESS_CPUTIME_ID,
                                     CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE,
                                     CLOCK_MONOTONIC_COARSE,  CLOCK_BOOTTIME,      CLOCK_TAI};
  struct timespec before, between, after, step;
  errno = 77;
  for (size_t i = 0; i < sizeof clocks / sizeof *clocks; ++i) {
    if (clocks[i] == CLOCK_REALTIME || clocks[i] == CLOCK_REALTIME_COARSE) continue;  // somebody may set these
    expect(syscall(SYS_clock_gettime, clocks[i], &before) == 0);
    expect(clock_gettime(clocks[i], &between) == 0);
    expect(syscall(SYS_clock_gettime, clocks[i], &after) == 0);
    expect(nanoseconds(before) <= nanoseconds(between) && nanoseconds(between) <= nanoseconds(after));
    expect(between.tv_nsec >= 0 && between.tv_nsec < 1000000000);
    expect(clock_getres(clocks[i], &step) == 0 && nanoseconds(step) > 0 && clock_getres(clocks[i], NULL) == 0);
  }

  struct timeval day;
  time_t stored = 0;
  expect(clock_gettime(CLOCK_REALTIME, &before) == 0 && gettimeofday(&day, NULL) == 0);
  const time_t now = time(&stored);
  expect(stored == now && now - before.tv_sec < 60 && before.tv_sec - now < 60);
  expect(day.tv_sec - before.tv_sec < 60 && before.tv_sec - day.tv_sec < 60 && day.tv_usec >= 0 &&
         day.tv_usec < 1000000);
  expect(gettimeofday(NULL, NULL) == 0);

  const clock_t used = clock();
  expect(used >= 0);
  while (clock() < used + 2000) {
  }
  expect(errno == 77);

  // Processor time by a process's clock, and by the thread's.
  clockid_t whole, alone, none = 99;
  expect(clock_getcpuclockid(0, &whole) == 0 && pthread_getcpuclockid(pthread_self(), &alone) == 0);
  expect(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before) == 0 && clock_gettime(whole, &between) == 0);
  expect(between.tv_sec > before.tv_sec || (between.tv_sec == before.tv_sec && between.tv_nsec >= before.tv_nsec));
  expect(clock_getcpuclockid(getpid(), &whole) == 0 && clock_gettime(alone, &between) == 0 && between.tv_nsec > 0);
  expect(clock_getcpuclockid(0x0fffffff, &none) == ESRCH && none == 99 && errno == 77);

  errno = 0;
  expect(clock_gettime(1000, &between) == -1 && errno == EINVAL);
  errno = 0;
  expect(clock_getres(1000, &between) == -1 && errno == EINVAL);
  return 0;
}
