// The command line: what to trace, how to write it, and where.
// Does not belong here: anything that is found out while the trace runs.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include "output.h"

struct options {
  bool follow = false;     // -f
  bool count = false;      // -c
  bool durations = false;  // -T
  bool quiet = false;      // -q: no word about attaching
  output_options output;
  const pid_t *pids = nullptr;
  size_t pid_count = 0;
  char **program = nullptr;  // and its arguments; null with -p alone
};

enum class parsed { go_on, done, wrong };

// The options; what they say of calls and signals goes to filter.h, -s to text.h. done: only help was wanted, and it is
// written. wrong: it was said why.
parsed parse_options(int argc, char **argv, options &to);
