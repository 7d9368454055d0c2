// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/errno/set_errno.h"
#include "libc/stdio/file.h"

extern "C" int fflush(FILE *stream) {
  if (stream != nullptr) return shoji::set_errno(shoji::flush(stream));
  return shoji::flush_streams != nullptr ? shoji::set_errno(shoji::flush_streams()) : 0;
}
