// The language of scanf's format strings, read while the program runs.
// Does not belong here: streams, strings, and how C learns of an error (libc/stdio).
#pragma once
#include <stdarg.h>
#include "format/source.h"

namespace shoji::format {

// Where %ms and its kin get their memory: realloc(3) and free(3).
struct scan_memory {
  void *(*resize)(void *block, size_t size);
  void (*release)(void *block);
};

enum class scan_end : unsigned char {
  complete,    // the format string's end
  mismatch,    // the input is not what was asked for
  no_input,    // the input ended
  no_memory,   // %ms and its kin
  bad_format,  // what is no conversion, or one of wide characters
};

struct scan_answer {
  int assigned = 0;
  scan_end end = scan_end::complete;
  bool converted = false;     // a conversion, assigned or not, was completed; %n and %% are none
  bool out_of_range = false;  // an integer that 64 bits do not hold, or a floating-point number too large or small
};

// fscanf(3), C23 7.23.6.2. A conversion takes the longest text that is one of those that it stands for, or the
// beginning of one: of "0x" and "1e+" nothing is left, and as they are only beginnings, they do not match.
scan_answer scan(source &in, const char *format, va_list arguments, const scan_memory &memory);

}  // namespace shoji::format
