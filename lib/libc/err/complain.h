// One complaint on stderr, by pieces, in one write: the program's name, a text, the message of an error.
// Does not belong here: the functions that complain (err.cpp, error/error.cpp).
#pragma once
#include <string.h>
#include "libc/stdio/file.h"
#include "libc/stdio/formatted.h"
#include "process/arguments.h"

namespace shoji {

// PROGRAM: TEXT: MESSAGE. No text if there is no format, no message if there is no error number.
[[gnu::always_inline]] inline void complain(const char *program, const char *format, va_list arguments,
                                            const int *number) {
  FILE &stream = *stderr;
  const stream_turn mine(&stream);
  const auto say = [&](const char *text) { format::write(stream, text, strlen(text)); };
  say(program), say(": ");
  if (format != nullptr) put_formatted(stream, format, arguments);
  if (number != nullptr) {
    if (format != nullptr) say(": ");
    char unknown[sizeof "Unknown error -2147483648"];
    say(strerror_r(*number, unknown, sizeof unknown));  // strerror is weak here (libc/stdio/formatted.h)
  }
  stream.put('\n');
  if (stream.due()) flush(stream);
  static_cast<void>(stream.finish());  // there is nobody left to tell
}

}  // namespace shoji
