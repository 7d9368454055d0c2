// strerror_r in its two forms: GNU's, and that of POSIX, which goes by __xpg_strerror_r in every libc of Linux.
// Does not belong here: the messages (strerror.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <string.h>
#include "format/converters.h"
#include "libc/errno/table.h"

using namespace shoji;

namespace {

bool is_known(int number) { return number == 0 || is_error_number(number); }

// Writes what is said of a number without a message; `text` has room for it.
void say_unknown(char *text, int number) {
  char *const end = stpcpy(text, "Unknown error ");
  format::sink out{end, end, end + sizeof "-2147483648", nullptr, 0};
  const bool negative = number < 0;
  format::decimal(out, negative ? -static_cast<uint64_t>(number) : static_cast<uint64_t>(number), negative);
  *out.next = '\0';
}

}  // namespace

extern "C" {

char *strerror_r(int number, char *buffer, size_t size) {
  if (is_known(number)) return strerror(number);
  char text[sizeof "Unknown error -2147483648"];
  say_unknown(text, number);
  strlcpy(buffer, text, size);
  return buffer;
}

int __xpg_strerror_r(int number, char *buffer, size_t size) {
  char unknown[sizeof "Unknown error -2147483648"];
  const char *text = unknown;
  if (is_known(number))
    text = strerror(number);
  else
    say_unknown(unknown, number);
  const size_t length = strlcpy(buffer, text, size);
  return text == unknown ? EINVAL : length >= size ? ERANGE : 0;
}

}  // extern "C"
