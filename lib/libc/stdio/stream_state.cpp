// What is known of a stream: whether it ended, whether something went wrong, its descriptor.
// Does not belong here: what one sets (setvbuf.cpp).
#include <errno.h>
#include "libc/stdio/file.h"

using shoji::stream_turn;

extern "C" {

int feof_unlocked(FILE *stream) { return stream->at_end; }

int ferror_unlocked(FILE *stream) { return stream->failed; }

void clearerr_unlocked(FILE *stream) { stream->failed = stream->at_end = false; }

int fileno_unlocked(FILE *stream) {
  if (stream->descriptor < 0) errno = EBADF;
  return stream->descriptor;
}

// A byte is read whole, and a thread's own calls come one after the other: no turn is needed.
int feof(FILE *stream) __attribute__((alias("feof_unlocked")));
int ferror(FILE *stream) __attribute__((alias("ferror_unlocked")));
int fileno(FILE *stream) __attribute__((alias("fileno_unlocked")));

void clearerr(FILE *stream) {
  const stream_turn mine(stream);
  clearerr_unlocked(stream);
}

}  // extern "C"
