// fclose.
// Does not belong here: the end of the descriptor (shut.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/open_streams.h"

// stdin, stdout and stderr are no memory that could be given back.
extern "C" int fclose(FILE *stream) {
  shoji_take_lock(&stream->in_use);
  const auto ended = shoji::shut(*stream);
  shoji_give_lock(&stream->in_use);
  if (stream->reader == shoji::own_reader) {
    auto *const opened = static_cast<__shoji_stream *>(stream);
    if (opened->link != nullptr) shoji::release(opened);
  }
  return shoji::to_status(ended);
}
