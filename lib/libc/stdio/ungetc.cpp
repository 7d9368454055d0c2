// ungetc: a character that will be read next.
// Does not belong here: reading (getc.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/reader.h"

using namespace shoji;

// At least one is taken at any time; the file does not change. EOF: nothing is taken.
extern "C" int ungetc(int character, FILE *stream) {
  const stream_turn mine(stream);
  reader *const in = reader_of(*stream);
  if (character == EOF || in == nullptr || !in->may_read) return EOF;
  if (!is_reading(*stream, *in)) {
    flush(*stream);
    if (to_status(stream->finish()) != 0) return EOF;
    rest(*stream, *in);
  }
  if (in->next == in->memory) return EOF;
  *--in->next = static_cast<char>(character);
  stream->at_end = false;
  return static_cast<unsigned char>(character);
}
