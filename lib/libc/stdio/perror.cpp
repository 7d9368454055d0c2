// perror.
// Does not belong here: the messages (string/strerror.cpp).
#include <errno.h>
#include <string.h>
#include "libc/stdio/file.h"

extern "C" void perror(const char *prefix) {
  const int number = errno;
  FILE &stream = *stderr;
  const shoji::stream_turn mine(&stream);
  if (prefix != nullptr && *prefix != '\0') {
    shoji::format::write(stream, prefix, strlen(prefix));
    shoji::format::write(stream, ": ", 2);
  }
  const char *const message = strerror(number);
  shoji::format::write(stream, message, strlen(message));
  stream.put('\n');
  if (stream.due()) shoji::flush(stream);
  static_cast<void>(stream.finish());  // there is nobody left to tell
}
