// The language of printf's format strings, read while the program runs.
// Does not belong here: streams, buffers, failures (libc/stdio).
#pragma once
#include <stdarg.h>
#include "format/sink.h"

namespace shoji::format {

// fprintf(3), C23 7.23.6.1. What is no conversion is copied as it stands.
void printf(sink &out, const char *format, va_list arguments);

}  // namespace shoji::format
