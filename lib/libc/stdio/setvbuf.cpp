// setvbuf, ferror and clearerr: a stream's settings and its state.
// Does not belong here: what the settings bring about (due.cpp).
#include <errno.h>
#include "libc/stdio/file.h"

extern "C" {

// Without a buffer of the caller's, or with one too small to use, the stream keeps its own, whatever the size.
int setvbuf(FILE *__restrict stream, char *__restrict buffer, int mode, size_t size) {
  if (mode != _IOFBF && mode != _IOLBF && mode != _IONBF) {
    errno = EINVAL;
    return -1;
  }
  if (fflush(stream) != 0) return -1;  // text that waits is not left behind in the old buffer
  if (mode != _IONBF && buffer != nullptr && size > 1) {
    stream->waiting = stream->begin = stream->next = buffer;
    stream->end = buffer + size - 1;
  }
  using shoji::buffering;
  stream->mode = mode == _IOFBF ? buffering::full : mode == _IOLBF ? buffering::line : buffering::none;
  return 0;
}

int ferror(FILE *stream) { return stream->failed; }

void clearerr(FILE *stream) { stream->failed = false; }

}  // extern "C"
