// dprintf and vdprintf: formatted text to a descriptor, in one write if it fits into a buffer.
// Does not belong here: streams that outlive a call.
#include "libc/stdio/file.h"
#include "libc/stdio/formatted.h"

extern "C" {

int vdprintf(int fd, const char *__restrict format, va_list arguments) {
  char buffer[1024];
  FILE stream = shoji::make_stream(buffer, sizeof buffer, fd, shoji::buffering::none);
  const bool complete = shoji::put_formatted(stream, format, arguments);
  if (stream.due()) shoji::flush(stream);
  return shoji::to_count(complete, stream.finish());
}

int dprintf(int fd, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = vdprintf(fd, format, arguments);
  va_end(arguments);
  return count;
}

}  // extern "C"
