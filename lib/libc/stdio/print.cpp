// The end of print: what vfprintf does behind its text. print has begun with shoji_take_lock.
// Does not belong here: the text, which is put inline (shoji/print.h), or errno.
#include <shoji/print.h>
#include "libc/stdio/file.h"

namespace shoji {

static result<size_t> end_turn(FILE &stream) {
  const auto answer = stream.finish();
  shoji_give_lock(&stream.in_use);
  return answer;
}

result<size_t> end_print(FILE *stream) {
  if (stream->due()) flush(*stream);
  return end_turn(*stream);
}

result<size_t> flush(FILE *stream) {
  shoji_take_lock(&stream->in_use);
  flush(*stream);
  return end_turn(*stream);
}

}  // namespace shoji
