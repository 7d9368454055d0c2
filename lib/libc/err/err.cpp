// err, warn and their kin: all forms of err(3).
// Does not belong here: how a complaint is written (complain.h).
#include <err.h>
#include <errno.h>
#include <stdlib.h>
#include "libc/err/complain.h"

namespace {

[[gnu::noinline]] void complain(const char *format, va_list arguments) {
  const int number = errno;  // what is written may change it
  shoji::complain(shoji::process::program_name(), format, arguments, &number);
}

[[gnu::noinline]] void complain_without_message(const char *format, va_list arguments) {
  shoji::complain(shoji::process::program_name(), format, arguments, nullptr);
}

}  // namespace

extern "C" {

void vwarn(const char *format, va_list arguments) { complain(format, arguments); }

void vwarnx(const char *format, va_list arguments) { complain_without_message(format, arguments); }

void verr(int status, const char *format, va_list arguments) {
  complain(format, arguments);
  exit(status);
}

void verrx(int status, const char *format, va_list arguments) {
  complain_without_message(format, arguments);
  exit(status);
}

void warn(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments);
  va_end(arguments);
}

void warnx(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain_without_message(format, arguments);
  va_end(arguments);
}

void err(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain(format, arguments);
  exit(status);
}

void errx(int status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  complain_without_message(format, arguments);
  exit(status);
}

}  // extern "C"
