// The functions that put text into a stream as it is: characters and strings.
// Does not belong here: formatting, or blocks (fwrite.cpp).
#include <string.h>
#include "libc/stdio/conclude.h"

using namespace shoji;

namespace {

// Where there is room, and nothing is due, is no more to be done than this. False: there is.
[[gnu::always_inline]] inline bool put_at_once(char character, FILE &stream) {
  char *const place = stream.next;
  if (place == stream.end) return false;
  if (stream.mode != buffering::full && (stream.mode == buffering::none || character == '\n')) return false;
  stream.begin = stream.next = place + 1;
  *place = character;
  return true;
}

// What the functions and their unlocked forms have in common.
[[gnu::always_inline]] inline int put_character(int character, FILE &stream) {
  const auto byte = static_cast<char>(character);
  return put_at_once(byte, stream) || put_block(&byte, 1, stream) == 1 ? static_cast<unsigned char>(byte) : EOF;
}

// Apart from fputc, which needs none of its registers where a character is put at once.
[[gnu::noinline]] int put_in_turn(int character, FILE &stream) {
  const stream_turn mine(&stream);
  return put_character(character, stream);
}

[[gnu::always_inline]] inline int put_string(const char *text, FILE &stream) {
  const size_t length = strlen(text);
  if (length != 0) format::write(stream, text, length);
  return conclude(stream);
}

}  // namespace

extern "C" {

int fputc(int character, FILE *stream) {
  if (!has_threads() && put_at_once(static_cast<char>(character), *stream))
    return static_cast<unsigned char>(character);
  return put_in_turn(character, *stream);
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
