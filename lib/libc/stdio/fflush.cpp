// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

extern "C" int fflush(FILE *stream) {
  if (stream != nullptr) {
    shoji::flush(*stream);
    return shoji::to_status(stream->finish());
  }
  int status = 0;
  if (shoji::flush_stdout != nullptr) status |= shoji::to_status(shoji::flush_stdout());
  if (shoji::flush_stderr != nullptr) status |= shoji::to_status(shoji::flush_stderr());
  return status;
}
