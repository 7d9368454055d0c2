// fseek and its kin: where a stream reads or writes next.
// Does not belong here: asking where that is (ftell.cpp).
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// What waits is written at the old place. What was read ahead goes, if the place changes.
result<size_t> seek(FILE &stream, long offset, int whence) {
  flush(stream);
  SHOJI_TRY(stream.finish());
  reader *const in = reader_of(stream);
  if (in != nullptr && whence == SEEK_CUR) offset -= static_cast<long>(in->unread());
  SHOJI_TRY(kernel::lseek(static_cast<unsigned>(stream.descriptor), offset, static_cast<unsigned>(whence)));
  if (in != nullptr) rest(stream, *in);
  stream.at_end = false;
  return result<size_t>(0);
}

}  // namespace

extern "C" {

int fseeko(FILE *stream, off_t offset, int whence) {
  const stream_turn mine(stream);
  return static_cast<int>(set_errno(seek(*stream, offset, whence)));
}

int fseek(FILE *stream, long offset, int whence) { return fseeko(stream, offset, whence); }

void rewind(FILE *stream) {
  const stream_turn mine(stream);
  fseeko(stream, 0, SEEK_SET);
  stream->failed = false;
}

int fsetpos(FILE *stream, const fpos_t *position) { return fseeko(stream, position->__offset, SEEK_SET); }

}  // extern "C"
