// setvbuf and setbuf: a stream's memory, and when its text goes.
// Does not belong here: what the settings bring about (due.cpp).
#include <errno.h>
#include "libc/stdio/reader.h"

using namespace shoji;

extern "C" {

// Without a buffer of the caller's, or with one too small to use, the stream keeps its own, whatever the size.
int setvbuf(FILE *__restrict stream, char *__restrict buffer, int mode, size_t size) {
  if (mode != _IOFBF && mode != _IOLBF && mode != _IONBF) {
    errno = EINVAL;
    return -1;
  }
  const stream_turn mine(stream);
  if (fflush(stream) != 0) return -1;  // text that waits is not left behind in the old buffer
  reader *const in = reader_of(*stream);
  if (mode == _IONBF || buffer == nullptr) {
  } else if (in == nullptr && size >= 2) {
    stream->waiting = stream->begin = stream->next = buffer;
    stream->end = buffer + size - 1;
  } else if (in != nullptr && size >= 3 && in->unread() == 0) {
    set_memory(*in, buffer, size, 1);
    rest(*stream, *in);
  }
  stream->mode = mode == _IOFBF ? buffering::full : mode == _IOLBF ? buffering::line : buffering::none;
  return 0;
}

void setbuf(FILE *__restrict stream, char *__restrict buffer) {
  setvbuf(stream, buffer, buffer != nullptr ? _IOFBF : _IONBF, BUFSIZ);
}

}  // extern "C"
