// vfprintf, the hop from a format string to a stream.
// Does not belong here: the language of format strings (format/printf_format.cpp).
#include "libc/stdio/file.h"
#include "libc/stdio/formatted.h"

extern "C" int vfprintf(FILE *__restrict stream, const char *__restrict format, va_list arguments) {
  const shoji::stream_turn mine(stream);
  const bool complete = shoji::put_formatted(*stream, format, arguments);
  if (stream->due()) shoji::flush(*stream);
  return shoji::to_count(complete, stream->finish());
}
