// error: GNU's complaint, which says by what path the program was called.
// Does not belong here: how a complaint is written (err/complain.h).
#include <error.h>
#include <stdlib.h>
#include "libc/err/complain.h"

unsigned error_message_count;

extern "C" void error(int status, int number, const char *format, ...) {
  fflush(stdout);
  const char *const name = *shoji::process::initial_arguments();
  va_list arguments;
  va_start(arguments, format);
  shoji::complain(name != nullptr ? name : "", format, arguments, number != 0 ? &number : nullptr);
  va_end(arguments);
  ++error_message_count;
  if (status != 0) exit(status);
}
