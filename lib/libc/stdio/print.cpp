// The end of print: what vfprintf does behind its text.
// Does not belong here: the text, which is put inline (shoji/print.h), or errno.
#include <shoji/print.h>
#include "libc/stdio/file.h"

namespace shoji {

result<size_t> end_print(FILE *stream) {
  if (stream->due()) flush(*stream);
  const auto ended = stream->finish();
  shoji_give_lock(&stream->in_use);
  return ended;
}

}  // namespace shoji
