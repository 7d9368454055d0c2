// vfprintf, the hop from a format string to a stream.
// Does not belong here: the language of format strings (format/printf_format.cpp).
#include "format/printf_format.h"
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

extern "C" int vfprintf(FILE *__restrict stream, const char *__restrict format, va_list arguments) {
  shoji::format::printf(*stream, format, arguments);
  if (stream->due()) shoji::flush(*stream);
  return shoji::to_count(stream->finish());
}
