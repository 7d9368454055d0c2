// The functions that put text into a stream as it is: characters, strings, blocks.
// Does not belong here: formatting.
#include <string.h>
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

namespace {

// Ends a call: 0, or EOF and errno.
int conclude(FILE &stream) {
  if (stream.due()) shoji::flush(stream);
  return shoji::to_status(stream.finish());
}

}  // namespace

extern "C" {

int fputc(int character, FILE *stream) {
  stream->put(static_cast<char>(character));
  return conclude(*stream) == 0 ? static_cast<unsigned char>(character) : EOF;
}

int putc(int character, FILE *stream) { return fputc(character, stream); }

int putchar(int character) { return fputc(character, stdout); }

int fputs(const char *__restrict text, FILE *__restrict stream) {
  shoji::format::write(*stream, text, strlen(text));
  return conclude(*stream);
}

int puts(const char *text) {
  shoji::format::write(*stdout, text, strlen(text));
  stdout->put('\n');
  return conclude(*stdout);
}

// An item that was put only in part is not counted.
size_t fwrite(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream) {
  if (size == 0 || count == 0) return 0;
  shoji::format::write(*stream, static_cast<const char *>(items), size * count);
  return conclude(*stream) == 0 ? count : 0;
}

int fputc_unlocked(int character, FILE *stream) __attribute__((alias("fputc")));
int putc_unlocked(int character, FILE *stream) __attribute__((alias("putc")));
int putchar_unlocked(int character) __attribute__((alias("putchar")));
int fputs_unlocked(const char *__restrict text, FILE *__restrict stream) __attribute__((alias("fputs")));
size_t fwrite_unlocked(const void *__restrict items, size_t size, size_t count, FILE *__restrict stream)
    __attribute__((alias("fwrite")));

}  // extern "C"
