// The streams that a program with threads has, as far as they are linked.
// Does not belong here: what is done with them.
#pragma once
#include "libc/stdio/open_streams.h"

extern "C" {
[[gnu::weak]] extern __shoji_stream __shoji_stdin;
[[gnu::weak]] extern FILE __shoji_stdout;
[[gnu::weak]] extern FILE __shoji_stderr;
}

namespace shoji {

[[gnu::weak]] extern lock open_streams_lock;
[[gnu::weak]] extern __shoji_stream *first_open_stream;

// Calls `action` with each of the streams that every program has.
template <typename Action>
void for_each_standard_stream(Action action) {
  FILE *const streams[] = {&__shoji_stdout, &__shoji_stderr, &__shoji_stdin};
  for (FILE *each : streams)
    if (each != nullptr) action(*each);
}

// The same with those that it opened; the caller has the list's lock. False: the action said so, and was the last.
template <typename Action>
bool for_each_open_stream(Action action) {
  if (&first_open_stream == nullptr) return true;
  for (__shoji_stream *each = first_open_stream; each != nullptr; each = each->following)
    if (!action(*each)) return false;
  return true;
}

}  // namespace shoji
