// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

extern "C" int fflush(FILE *stream) {
  if (stream != nullptr) return shoji::to_status(shoji::flush(stream));
  return shoji::flush_streams != nullptr ? shoji::to_status(shoji::flush_streams()) : 0;
}
