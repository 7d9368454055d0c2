// The language of printf's format strings, read while the program runs.
// Does not belong here: streams, buffers, failures (libc/stdio).
#pragma once
#include <stdarg.h>
#include "format/sink.h"

namespace shoji::format {

// The error that %m shows: its number, and where its message comes from, or null: then the number is shown.
struct printf_error {
  int number;
  char *(*text)(int number);
};

// fprintf(3), C23 7.23.6.1. What is no conversion is copied as it stands. False, with no more text, where a width, a
// precision or an argument's number is larger than any that can be, or at a wide character (%ls,
// %lc, %S, %C).
bool printf(sink &out, const char *format, va_list arguments, const printf_error &error);

}  // namespace shoji::format
