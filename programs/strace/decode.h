// A call of a tracee as text, at its two stops: what it takes at the first, what comes back at the second.
// Does not belong here: when a tracee stops (follow.cpp).
#pragma once
#include <stdint.h>
#include "tracee.h"

// One look at a call: at its entry, or, when `leaving`, at its end, where the answer is known.
struct moment {
  tracee &who;
  bool leaving = false;
  int64_t answer = 0;
  bool failed = false;  // the answer is an error

  uint64_t value(int at) const { return who.values[at]; }
  uint64_t value(const char *argument) const {
    const int at = who.which->index_of(argument);
    return at < 0 ? 0 : who.values[at];
  }
  int small(int at) const { return static_cast<int>(who.values[at]); }
};

// name(arguments, as far as they are known at the entry. To begin_line's line.
void put_call(const moment &now);
// The arguments that are left.
void put_rest(const moment &now);
// ") = answer", aligned, with what the answer means behind it; the line is not ended.
void put_answer(const moment &now);

// One argument as its kind is written. False: it is known at the end only.
bool put_argument(const moment &now, int at);
// A signal by its name; a number that is none, as a number.
void put_signal(int signal);
