// The trace as text: one stream of lines, of which one at most is unfinished, and where its results are aligned.
// Does not belong here: what is written (decode.h), or the summary's sums (summary.cpp).
#pragma once
#include <stddef.h>

struct tracee;

struct output_options {
  const char *file = nullptr;  // null: standard error
  bool with_pid = false;       // each line begins with a process id, as -f -o wants
  int clock = 0;               // 0: no time before each line; 1: -t; 2: -tt
};

// Opens the file. False: it was said why it cannot be.
bool open_output(const output_options &options);
// Writes out what is held back, and closes. False: something of the trace was lost, and that was said.
bool close_output();
// Writes out what is held back; the tracee is about to write, too.
void flush_output();

// Appends to the line that is being written.
[[gnu::format(printf, 1, 2)]] void say(const char *format, ...);
void say_bytes(const char *text, size_t size);

// A new line for that tracee, with process id and time in front as far as they are wanted. A line that another tracee
// has not finished is broken off.
void begin_line(tracee &who);
// The line that `who` began is still the last one, and unfinished.
bool line_is_open(const tracee &who);
void end_line();
// Pads up to the column where results begin.
void align_result();

// A message of strace's own, to standard error, whatever is being written.
[[gnu::format(printf, 1, 2)]] void complain(const char *format, ...);
