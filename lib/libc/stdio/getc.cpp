// fgetc and its kin: one character from a stream.
// Does not belong here: lines (fgets.cpp, getline.cpp) and blocks (fread.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

[[gnu::always_inline]] inline int get_character(FILE &stream) {
  reader *const in = reader_of(stream);
  if ((in == nullptr || in->next == in->end) && !is_some(refill(stream))) return EOF;
  return static_cast<unsigned char>(*in->next++);
}

}  // namespace

extern "C" {

int fgetc(FILE *stream) {
  const stream_turn mine(stream);
  return get_character(*stream);
}

int getc(FILE *stream) __attribute__((alias("fgetc")));

int getchar() { return fgetc(stdin); }

int fgetc_unlocked(FILE *stream) { return get_character(*stream); }
int getc_unlocked(FILE *stream) __attribute__((alias("fgetc_unlocked")));
int getchar_unlocked() { return get_character(*stdin); }

}  // extern "C"
