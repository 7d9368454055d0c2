// The functions that put text into a stream as it is: characters and strings.
// Does not belong here: formatting, or blocks (fwrite.cpp).
#include <string.h>
#include "libc/stdio/conclude.h"

using namespace shoji;

namespace {

// What the functions and their unlocked forms have in common.
[[gnu::always_inline]] inline int put_character(int character, FILE &stream) {
  // Where there is room, and nothing is due, is no more to be done than this.
  if (stream.next != stream.end && stream.mode != buffering::none &&
      (stream.mode == buffering::full || static_cast<char>(character) != '\n')) {
    *stream.next++ = static_cast<char>(character);
    stream.begin = stream.next;
    return static_cast<unsigned char>(character);
  }
  const auto byte = static_cast<char>(character);
  return put_block(&byte, 1, stream) == 1 ? static_cast<unsigned char>(byte) : EOF;
}

[[gnu::always_inline]] inline int put_string(const char *text, FILE &stream) {
  const size_t length = strlen(text);
  if (length != 0) format::write(stream, text, length);
  return conclude(stream);
}

}  // namespace

extern "C" {

int fputc(int character, FILE *stream) {
  const stream_turn mine(stream);
  return put_character(character, *stream);
}

int putc(int character, FILE *stream) __attribute__((alias("fputc")));

int putchar(int character) { return fputc(character, stdout); }

int fputs(const char *__restrict text, FILE *__restrict stream) {
  const stream_turn mine(stream);
  return put_string(text, *stream);
}

int puts(const char *text) {
  const stream_turn mine(stdout);
  format::write(*stdout, text, strlen(text));
  stdout->put('\n');
  return conclude(*stdout);
}

int fputc_unlocked(int character, FILE *stream) { return put_character(character, *stream); }
int putc_unlocked(int character, FILE *stream) __attribute__((alias("fputc_unlocked")));
int putchar_unlocked(int character) { return put_character(character, *stdout); }
int fputs_unlocked(const char *__restrict text, FILE *__restrict stream) { return put_string(text, *stream); }

}  // extern "C"
