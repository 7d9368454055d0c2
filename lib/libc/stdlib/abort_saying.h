// How the library ends a process whose own code is broken: one line to stderr, then abort.
// Does not belong here: errors that a program can do something about (core/result.h).
#pragma once
#include <stddef.h>

namespace shoji {

// Writes `text`, which ends with a newline, in one call of the kernel. No stream is flushed, no handler of atexit runs.
[[noreturn]] void abort_saying(const char *text, size_t length);

template <size_t Size>
[[noreturn]] inline void abort_saying(const char (&text)[Size]) {
  abort_saying(text, Size - 1);
}

}  // namespace shoji
