// Shows rows T4 (time) and E5: four ways to ask for the time, every clock beside the kernel's own answer, what moves a
// clock while a process computes and while it sleeps. Does not belong here: how the vDSO answers (vdso/).
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

constexpr long second = 1000000000;  // in nanoseconds, as every length of time here
constexpr long stretch = 10000000;

long nanoseconds(const timespec &time) { return time.tv_sec * second + time.tv_nsec; }

// By the library, which asks the vDSO first, and by the instruction alone. -1: perror has the reason.
long by_library(clockid_t clock) {
  timespec time;
  return clock_gettime(clock, &time) == 0 ? nanoseconds(time) : -1;
}

long by_instruction(clockid_t clock) {
  timespec time;
  return syscall(SYS_clock_gettime, clock, &time) == 0 ? nanoseconds(time) : -1;
}

void show_date(time_t now) {
  tm date;
  char text[100];
  if (gmtime_r(&now, &date) == nullptr || strftime(text, sizeof text, "%A %F %T %Z, day %j, week %G-W%V", &date) == 0)
    return perror("clocks: gmtime_r");
  printf("  %-35s %s\n", "gmtime_r, strftime", text);
}

// They are read one after another, so each must lie between the first and the last, up to what it cuts off.
bool four_ways() {
  timeval day;
  const long first = by_library(CLOCK_REALTIME);
  if (gettimeofday(&day, nullptr) != 0) perror("clocks: gettimeofday");
  const time_t whole = time(nullptr);
  const long last = by_instruction(CLOCK_REALTIME);
  const long microseconds = day.tv_sec * second + day.tv_usec * 1000;
  // time(2) is as old as the last tick of the kernel's clock, of which there are 100 a second or more.
  const bool agree = first >= 0 && first / 1000 * 1000 <= microseconds && microseconds <= last &&
                     whole * second <= last && first - whole * second < second + second / 100;

  puts("the time, asked for one after another in four ways: seconds since 1970");
  printf("  %-35s %ld.%09ld\n", "clock_gettime(CLOCK_REALTIME)", first / second, first % second);
  printf("  %-35s %ld.%06ld\n", "gettimeofday", day.tv_sec, day.tv_usec);
  printf("  %-35s %ld\n", "time", whole);
  printf("  %-35s %ld.%09ld\n", "syscall(SYS_clock_gettime, ...)", last / second, last % second);
  printf("  they %s: the first and the last are %ld ns apart\n", agree ? "agree" : "do not agree", last - first);
  show_date(whole);
  return agree;
}

struct known_clock {
  clockid_t number;
  const char *name;
  const char *counts;
};

constexpr known_clock clocks[] = {
    {CLOCK_REALTIME, "REALTIME", "from 1970; can be set"},
    {CLOCK_REALTIME_COARSE, "REALTIME_COARSE", "the same, as of the last tick"},
    {CLOCK_TAI, "TAI", "the same, with leap seconds"},
    {CLOCK_MONOTONIC, "MONOTONIC", "from the start; never back"},
    {CLOCK_MONOTONIC_COARSE, "MONOTONIC_COARSE", "the same, as of the last tick"},
    {CLOCK_MONOTONIC_RAW, "MONOTONIC_RAW", "the same, not corrected"},
    {CLOCK_BOOTTIME, "BOOTTIME", "the same, and while suspended"},
    {CLOCK_PROCESS_CPUTIME_ID, "PROCESS_CPUTIME_ID", "while the process computes"},
    {CLOCK_THREAD_CPUTIME_ID, "THREAD_CPUTIME_ID", "while the thread computes"},
};

// Nanoseconds that one reading costs: the least of some rounds, for what disturbs only makes it longer.
long cost(long (*read)(clockid_t), clockid_t clock) {
  constexpr int rounds = 10, readings = 200;
  long least = second;
  for (int i = 0; i != rounds; ++i) {
    const long start = by_library(CLOCK_MONOTONIC);
    for (int j = 0; j != readings; ++j) read(clock);
    const long took = (by_library(CLOCK_MONOTONIC) - start) / readings;
    if (took < least) least = took;
  }
  return least;
}

// Whether the library and the kernel tell the same time of each clock: its own reading lies between two of the
// kernel's.
bool all_clocks() {
  bool agree = true;
  puts("\nclock               now, seconds          step     cost: library  instruction  counts");
  for (const known_clock &each : clocks) {
    timespec step;
    if (clock_getres(each.number, &step) != 0) {
      printf("%-19s not in this kernel\n", each.name);
      continue;
    }
    const long before = by_instruction(each.number), now = by_library(each.number), after = by_instruction(each.number);
    agree = agree && before <= now && now <= after;
    printf("%-19s %10ld.%09ld %7ld ns %8ld ns %9ld ns  %s\n", each.name, now / second, now % second, nanoseconds(step),
           cost(by_library, each.number), cost(by_instruction, each.number), each.counts);
  }
  puts(agree
           ? "The library told the kernel's own time of each: where it costs less, it did not enter the kernel for it."
           : "The library and the kernel do not agree.");
  return agree;
}

// What two clocks move by while something happens.
struct moved {
  long day, processor;
};

template <typename Action>
moved during(Action act) {
  const moved start = {by_library(CLOCK_MONOTONIC), by_library(CLOCK_PROCESS_CPUTIME_ID)};
  act();
  const long processor = by_library(CLOCK_PROCESS_CPUTIME_ID);
  return {by_library(CLOCK_MONOTONIC) - start.day, processor - start.processor};
}

bool two_kinds() {
  const moved computing = during([] {
    long now = by_library(CLOCK_PROCESS_CPUTIME_ID);
    const long end = now + stretch;
    while (now >= 0 && now < end) now = by_library(CLOCK_PROCESS_CPUTIME_ID);
  });
  bool slept = false;
  const moved sleeping = during([&slept] {
    const timespec ten_milliseconds = {0, stretch};
    slept = nanosleep(&ten_milliseconds, nullptr) == 0;
    if (!slept) perror("clocks: nanosleep");
  });

  puts("\nwhat they move by               MONOTONIC     PROCESS_CPUTIME_ID");
  printf("computing 10 ms               %8ld us  %8ld us\n", computing.day / 1000, computing.processor / 1000);
  printf("nanosleep of 10 ms            %8ld us  %8ld us\n", sleeping.day / 1000, sleeping.processor / 1000);
  const bool right = slept && computing.processor >= stretch && computing.day >= stretch && sleeping.day >= stretch &&
                     sleeping.processor < stretch / 2;
  puts(right ? "Who sleeps uses no processor, and sleeps no less than was asked for."
             : "That is not what clocks should do.");
  return right;
}

}  // namespace

int main(int argc, char **argv) {
  bool right = true;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: clocks\nAsks for the time in several ways, reads all clocks, computes and sleeps for 10 ms each.");
  } else if (argc != 1) {
    fputs("clocks: no arguments are expected; see clocks --help\n", stderr);
    return 2;
  } else {
    right = four_ways();
    right = all_clocks() && right;
    right = two_kinds() && right;
  }
  if (fflush(stdout) != 0 || ferror(stdout)) {
    perror("clocks: standard output");
    return 1;
  }
  if (!right) fputs("clocks: the clocks do not tell what they should\n", stderr);
  return right ? 0 : 1;
}
