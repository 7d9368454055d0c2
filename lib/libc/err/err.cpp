// err, warn and their kin: all forms of err(3).
// Does not belong here: how a complaint is written (complain.h).
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include "libc/err/complain.h"

namespace {

[[gnu::noinline]] void complain(const char *format, va_list arguments, int number) {
  shoji::complain(shoji::process::program_name(), format, arguments, number);
}

}  // namespace

extern "C" {

void vwarn(const char *format, va_list arguments) { complain(format, arguments, errno); }

void vwarnx(const char *format, va_list arguments) { complain(format, arguments, -1); }

void verr(int status, const char *format, va_list arguments) {
  complain(format, arguments, errno);
  exit(status);
}

void verrx(int status, const char *format, va_list arguments) {
  complain(format, arguments, -1);
  exit(status);
}

void warn(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments, errno);
  va_end(arguments);
}

void warnx(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments, -1);
  va_end(arguments);
}

void err(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments, errno);
  exit(status);
}

void errx(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments, -1);
  exit(status);
}

}  // extern "C"
