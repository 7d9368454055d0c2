// What is known of a stream: whether it ended, whether something went wrong, its descriptor.
// Does not belong here: what one sets (setvbuf.cpp).
#include <errno.h>
#include "libc/stdio/file.h"

extern "C" {

int feof(FILE *stream) { return stream->at_end; }

int ferror(FILE *stream) { return stream->failed; }

void clearerr(FILE *stream) { stream->failed = stream->at_end = false; }

int fileno(FILE *stream) {
  if (stream->descriptor < 0) errno = EBADF;
  return stream->descriptor;
}

int feof_unlocked(FILE *stream) __attribute__((alias("feof")));
int ferror_unlocked(FILE *stream) __attribute__((alias("ferror")));
void clearerr_unlocked(FILE *stream) __attribute__((alias("clearerr")));
int fileno_unlocked(FILE *stream) __attribute__((alias("fileno")));

}  // extern "C"
