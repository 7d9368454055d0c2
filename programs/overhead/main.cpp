// Shows row T11: what it costs to leave a function, a program, a process, one line a way, the document's figures marked
// beside those of this machine. Does not belong here: the ways themselves, each in its file.
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "overhead.h"

namespace {

constexpr int most_rounds = 1000;

constexpr row rows[] = {
    {"function call", function_call, 1, 9},  // "a few"
    {"vDSO call", vdso_call, 10, 20},
    {"syscall", syscall_instruction, 50, 500},
    {"i386's int $0x80", int_instruction, 0, 0},
    {"page fault", page_fault, 0, 0},
    {"futex switch", futex_switch, 0, 0},
    {"dispatched call", dispatched_call, 0, 0},
    {"seccomp's SIGSYS", trapped_call, 0, 0},
    {"traced call", traced_call, 0, 0},
    {"1000 writes, null", a_thousand_writes_to_null, 0, 0},
    {"1 write, null", one_write_to_null, 0, 0},
    {"1000 writes, pipe", a_thousand_writes_to_a_pipe, 0, 0},
    {"1 write, pipe", one_write_to_a_pipe, 0, 0},
};
constexpr int row_count = sizeof rows / sizeof *rows;

long samples[row_count][most_rounds];
long medians[row_count];

// By insertion: there are few.
void sort(long *values, long count) {
  for (long i = 1; i < count; ++i) {
    const long value = values[i];
    long place = i;
    for (; place != 0 && values[place - 1] > value; --place) values[place] = values[place - 1];
    values[place] = value;
  }
}

// Everything on one processor, children too: a switch is a switch then, and not a second processor's awakening.
int stay_on_one_processor() {
  cpu_set_t mine, one;
  int cpu = 0;
  if (sched_getaffinity(0, sizeof mine, &mine) != 0) return -1;
  while (!CPU_ISSET(cpu, &mine)) ++cpu;
  CPU_ZERO(&one);
  CPU_SET(cpu, &one);
  return sched_setaffinity(0, sizeof one, &one) == 0 ? cpu : -1;
}

// Row by row in each round, so that a disturbance meets all of them. False: one has failed, and said so.
bool measure(int rounds) {
  for (int round = -1; round != rounds; ++round) {  // the first one warms up and does not count
    for (int i = 0; i != row_count; ++i) {
      const long sample = rows[i].measure();
      if (sample == failed) return false;
      if (round != -1) samples[i][round] = sample;
    }
  }
  return true;
}

long median_of(long (*measure)()) {
  for (int i = 0; i != row_count; ++i)
    if (rows[i].measure == measure) return medians[i];
  return not_here;
}

// How often the smaller one goes into the larger one.
void compare_rows(const char *text, long (*larger)(), long (*smaller)()) {
  const long dividend = median_of(larger), divisor = median_of(smaller);
  if (dividend > 0 && divisor > 0)
    printf("%s: %ld.%ld times\n", text, dividend / divisor, dividend * 10 / divisor % 10);
}

void show_all(int rounds) {
  show_head();
  for (int i = 0; i != row_count; ++i) {
    sort(samples[i], rounds);
    medians[i] = samples[i][rounds / 2];
    show(rows[i], {samples[i][rounds / 4], medians[i], samples[i][rounds - 1 - rounds / 4]});
  }
  puts("(  ) is what the document says: a few for a function, 10 to 20 for the vDSO, 50 to 500 for a system call.\n");
  compare_rows("syscall against a function call", syscall_instruction, function_call);
  compare_rows("syscall against the vDSO", syscall_instruction, vdso_call);
  compare_rows("1000 bytes one by one against at once, to /dev/null", a_thousand_writes_to_null, one_write_to_null);
  compare_rows("1000 bytes one by one against at once, to a pipe", a_thousand_writes_to_a_pipe, one_write_to_a_pipe);
}

int usage_error(const char *what, const char *which) {
  fprintf(stderr, "overhead: %s%s; see overhead --help\n", what, which);
  return 2;
}

}  // namespace

long complain(const char *what) {
  fprintf(stderr, "overhead: %s: %s\n", what, strerror(errno));
  return failed;
}

int main(int argc, char **argv) {
  long rounds = 15;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: overhead [--rounds N]\nMeasures what a call costs, by what it leaves; N rounds, 1 to 1000, or 15.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc > 1) {
    if (strcmp(argv[1], "--rounds") != 0) return usage_error("unknown argument ", argv[1]);
    if (argc != 3) return usage_error("--rounds needs one number", "");
    char *end;
    rounds = strtol(argv[2], &end, 10);
    if (end == argv[2] || *end != '\0' || rounds < 1 || rounds > most_rounds)
      return usage_error("not a number from 1 to 1000: ", argv[2]);
  }

  const int cpu = stay_on_one_processor();
  if (cpu == -1)
    printf("%ld rounds\n", rounds);
  else
    printf("%ld rounds on processor %d\n", rounds, cpu);
  if (fflush(stdout) != 0) return complain("standard output"), 1;
  const bool right = measure(static_cast<int>(rounds));
  end_partners();
  if (!right) return 1;
  show_all(static_cast<int>(rounds));
  if (fflush(stdout) != 0 || ferror(stdout)) return complain("standard output"), 1;
  return 0;
}
