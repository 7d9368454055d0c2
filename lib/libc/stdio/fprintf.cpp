// fprintf and vprintf.
// Does not belong here: printf, a hop of its own.
#include <stdio.h>

extern "C" {

int fprintf(FILE *__restrict stream, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vfprintf(stream, format, arguments);
  va_end(arguments);
  return count;
}

int vprintf(const char *__restrict format, va_list arguments) { return vfprintf(stdout, format, arguments); }

}  // extern "C"
