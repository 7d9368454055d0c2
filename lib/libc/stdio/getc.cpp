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

// Apart from fgetc, which needs none of its registers where a character is there.
[[gnu::noinline]] int get_in_turn(FILE &stream) {
  const stream_turn mine(&stream);
  return get_character(stream);
}

}  // namespace

extern "C" {

int fgetc(FILE *stream) {
  if (!has_threads() && stream->reader == own_reader) {
    reader &in = static_cast<__shoji_stream *>(stream)->own;
    if (in.next != in.end) return static_cast<unsigned char>(*in.next++);
  }
  return get_in_turn(*stream);
}

int getc(FILE *stream) __attribute__((alias("fgetc")));

int getchar() { return fgetc(stdin); }

int fgetc_unlocked(FILE *stream) { return get_character(*stream); }
int getc_unlocked(FILE *stream) __attribute__((alias("fgetc_unlocked")));
int getchar_unlocked() { return get_character(*stdin); }

}  // extern "C"
