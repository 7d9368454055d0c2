// What the parts of the program share: a row is a name and a function that measures one round.
// Does not belong here: which rows there are (main.cpp).
#pragma once

constexpr long not_here = -1;  // this machine does not have it; the function has said nothing
constexpr long failed = -2;    // and the function has said so on stderr

// Picoseconds that one of the named things takes, each on its own at an otherwise quiet moment.
long function_call();  // doors.cpp
long vdso_call();
long syscall_instruction();
long int_instruction();
long page_fault();    // memory.cpp
long futex_switch();  // partners.cpp: from one process to another
long traced_call();
long dispatched_call();  // answered.cpp
long trapped_call();
long a_thousand_writes_to_null();  // writes.cpp: 1000 bytes, one at a time and at once
long one_write_to_null();
long a_thousand_writes_to_a_pipe();
long one_write_to_a_pipe();

// The processes that the functions above needed are ended.
void end_partners();

// For all of them: nanoseconds since some moment, and what a call of `count` took, in picoseconds.
long now();
inline long each_of(long count, long start) { return (now() - start) * 1000 / count; }

// perror, and `failed`.
long complain(const char *what);

struct row {
  const char *name;
  long (*measure)();
  long document_from;  // nanoseconds; 0: the documents have no figure
  long document_to;
};

// The figures of a row, in picoseconds, or `not_here`.
struct spread {
  long quarter;
  long median;
  long three_quarters;
};

// chart.cpp
void show_head();
void show(const row &which, const spread &figures);
