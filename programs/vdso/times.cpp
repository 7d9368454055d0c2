// Times the same calls by the vDSO and by the instruction, and says what share of a second they take.
// Does not belong here: counting them (count.cpp), or any other way into the kernel (overhead/).
#include <sched.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
#include "vdso.h"

namespace {

constexpr int rounds = 5;
constexpr long second = 1000000000;  // nanoseconds

long now() {
  timespec time;
  return clock_gettime(CLOCK_MONOTONIC, &time) == 0 ? time.tv_sec * second + time.tv_nsec : 0;
}

// Nanoseconds that `calls_of_a_row` calls take: the median of the rounds.
template <typename Call>
long median(Call call) {
  long took[rounds];
  for (int filled = 0; filled != rounds; ++filled) {
    const long start = now();
    for (int i = 0; i != calls_of_a_row; ++i) call();
    long each = now() - start;
    // Sorted as they come.
    for (int i = 0; i != filled; ++i) {
      if (took[i] <= each) continue;
      const long larger = took[i];
      took[i] = each;
      each = larger;
    }
    took[filled] = each;
  }
  return took[rounds / 2];
}

// A call's nanoseconds with tenths, and the hundredths of a percent that all of them are of a second.
void show(const char *name, long by_vdso, long by_instruction) {
  printf("  %-15s %5ld.%ld ns %7ld.%ld ns %9ld.%02ld %% %6ld.%02ld %%\n", name, by_vdso / calls_of_a_row,
         by_vdso * 10 / calls_of_a_row % 10, by_instruction / calls_of_a_row, by_instruction * 10 / calls_of_a_row % 10,
         by_vdso / (second / 100), by_vdso / (second / 10000) % 100, by_instruction / (second / 100),
         by_instruction / (second / 10000) % 100);
}

}  // namespace

bool time_calls() {
  timespec time_of_clock;
  timeval time_of_day;
  unsigned cpu;
  printf("\n5. %d calls timed, median of %d rounds\n", calls_of_a_row, rounds);
  puts("  function             vDSO   syscall()   of a second: vDSO  syscall()");
  show("clock_gettime", median([&] { clock_gettime(CLOCK_MONOTONIC, &time_of_clock); }),
       median([&] { syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time_of_clock); }));
  show("gettimeofday", median([&] { gettimeofday(&time_of_day, nullptr); }),
       median([&] { syscall(SYS_gettimeofday, &time_of_day, nullptr); }));
  show("time", median([] { time(nullptr); }), median([] { syscall(SYS_time, nullptr); }));
  show("getcpu", median([&] { getcpu(&cpu, nullptr); }), median([&] { syscall(SYS_getcpu, &cpu, nullptr, nullptr); }));
  puts("  the document      10 to 20 ns     200.0 ns                 2.00 %");
  return true;
}
