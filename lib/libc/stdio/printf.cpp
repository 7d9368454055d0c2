// printf, one hop: its arguments become a list.
// Does not belong here: what is done with the list (vfprintf.cpp).
#include <stdio.h>

extern "C" int printf(const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vfprintf(stdout, format, arguments);
  va_end(arguments);
  return count;
}
