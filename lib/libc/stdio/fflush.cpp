// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

extern "C" int fflush(FILE *stream) {
  if (stream != nullptr) return shoji::to_status(shoji::flush(stream));
  int status = 0;
  if (shoji::flush_streams != nullptr) status |= shoji::to_status(shoji::flush_streams());
  if (shoji::flush_stderr != nullptr) status |= shoji::to_status(shoji::flush_stderr());
  return status;
}
