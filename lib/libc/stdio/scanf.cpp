// scanf and vscanf: values from stdin.
// Does not belong here: other streams (vfscanf.cpp).
#include <stdio.h>

extern "C" {

int vscanf(const char *__restrict format, va_list arguments) { return vfscanf(stdin, format, arguments); }

int scanf(const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int assigned = vfscanf(stdin, format, arguments);
  va_end(arguments);
  return assigned;
}

}  // extern "C"
