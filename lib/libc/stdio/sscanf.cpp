// sscanf and vsscanf: values from a string.
// Does not belong here: streams.
#include <string.h>
#include "libc/stdio/scanned.h"

namespace {

// The string may be long, and who reads it bit by bit calls often: it is looked at no further than there is need.
bool refill_string(shoji::format::source &in) {
  const auto *const end = static_cast<const char *>(memchr(in.next, '\0', 64));
  in.end = end != nullptr ? end : in.next + 64;
  return in.next != in.end;
}

}  // namespace

extern "C" {

int vsscanf(const char *__restrict text, const char *__restrict format, va_list arguments) {
  shoji::format::source in{text, text, text, refill_string, 0};
  return shoji::scan(in, format, arguments);
}

int sscanf(const char *__restrict text, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int assigned = vsscanf(text, format, arguments);
  va_end(arguments);
  return assigned;
}

}  // extern "C"
