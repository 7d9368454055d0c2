// The sums, a line for each call, the most expensive first.
// Does not belong here: a call that is still going on.
#include "summary.h"
#include <stdlib.h>
#include "calls.h"
#include "output.h"

namespace {

struct sum {
  const call *which = nullptr;
  unsigned long calls = 0;
  unsigned long errors = 0;
  long microseconds = 0;
};

constexpr int most_calls = 512;
sum sums[most_calls];

// One with more time comes first; among equals, by number.
bool comes_before(const sum &one, const sum &other) { return one.microseconds > other.microseconds; }

void sort(sum *first, int count) {
  for (int end = 1; end < count; ++end)
    for (int at = end; at > 0 && comes_before(first[at], first[at - 1]); --at) {
      const sum other = first[at];
      first[at] = first[at - 1];
      first[at - 1] = other;
    }
}

void put_line(const sum &line, long all, const char *name) {
  // Hundredths of a per cent, rounded.
  const long share = all > 0 ? (line.microseconds * 10000 + all / 2) / all : line.which == nullptr ? 10000 : 0;
  say("%3ld.%02ld %4ld.%06ld %11lu %9lu ", share / 100, share % 100, line.microseconds / 1000000,
      line.microseconds % 1000000, line.calls != 0 ? line.microseconds / line.calls : 0, line.calls);
  if (line.errors != 0)
    say("%9lu %s\n", line.errors, name);
  else
    say("%9s %s\n", "", name);
}

}  // namespace

void count_call(uint64_t number, bool failed, long microseconds) {
  if (number >= most_calls) return;
  sum &own = sums[number];
  own.which = find_call(number);
  ++own.calls;
  own.errors += failed;
  own.microseconds += microseconds;
}

void put_summary() {
  int count = 0;
  sum all;
  for (const sum &each : sums) {
    if (each.which == nullptr) continue;
    all.calls += each.calls;
    all.errors += each.errors;
    all.microseconds += each.microseconds;
    sums[count++] = each;
  }
  if (count == 0) return;
  sort(sums, count);
  constexpr char rule[] = "------ ----------- ----------- --------- --------- ----------------\n";
  say("%% time     seconds  usecs/call     calls    errors syscall\n%s", rule);
  for (int at = 0; at < count; ++at) put_line(sums[at], all.microseconds, sums[at].which->name);
  say("%s", rule);
  put_line(all, all.microseconds, "total");
}
