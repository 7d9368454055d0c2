// The functions that put text into a stream as it is: characters, strings, blocks.
// Does not belong here: formatting.
#include <string.h>
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

using namespace shoji;

namespace {

// Ends a call: 0, or EOF and errno.
int conclude(FILE &stream) {
  if (stream.due()) flush(stream);
  return to_status(stream.finish());
}

// What the functions and their unlocked forms have in common.
[[gnu::always_inline]] inline int put_character(int character, FILE &stream) {
  stream.put(static_cast<char>(character));
  return conclude(stream) == 0 ? static_cast<unsigned char>(character) : EOF;
}

[[gnu::always_inline]] inline int put_string(const char *text, FILE &stream) {
  format::write(stream, text, strlen(text));
  return conclude(stream);
}

// An item that was put only in part is not counted.
[[gnu::always_inline]] inline size_t put_items(const void *items, size_t size, size_t count, FILE &stream) {
  if (size == 0 || count == 0) return 0;
  format::write(stream, static_cast<const char *>(items), size * count);
  return conclude(stream) == 0 ? count : 0;
}

}  // namespace

extern "C" {

int fputc(int character, FILE *stream) {
  const stream_turn mine(stream);
  return put_character(character, *stream);
}

int putc(int character, FILE *stream) { return fputc(character, stream); }

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

size_t fwrite(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  const stream_turn mine(stream);
  return put_items(items, size, count, *stream);
}

int fputc_unlocked(int character, FILE *stream) { return put_character(character, *stream); }
int putc_unlocked(int character, FILE *stream) { return put_character(character, *stream); }
int putchar_unlocked(int character) { return put_character(character, *stdout); }
int fputs_unlocked(const char *__restrict text, FILE *__restrict stream) { return put_string(text, *stream); }
size_t fwrite_unlocked(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  return put_items(items, size, count, *stream);
}

}  // extern "C"
