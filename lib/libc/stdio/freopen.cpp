// freopen: another file, or another mode, for a stream that there is.
// Does not belong here: new streams (fopen.cpp).
#include <errno.h>
#include <fcntl.h>
#include "format/converters.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/open_streams.h"

using namespace shoji;

namespace {

// The same file, by the name under which Linux shows an open descriptor (proc(5)).
result<int> open_again(int descriptor, int flags) {
  char path[32];
  format::sink out{path, path, path + sizeof path, nullptr, 0};
  format::write(out, "/proc/self/fd/", 14);
  format::decimal(out, static_cast<unsigned>(descriptor), false);
  out.put('\0');
  const auto opened = open_file(path, flags & ~O_EXCL);
  if (!opened) return error{EBADF};  // freopen(3p): the mode can't be changed
  return opened;
}

// The new file gets the old descriptor: for stdout that is what the program's children will write to.
result<int> replace(FILE &stream, const char *path, const char *mode) {
  const auto old = static_cast<unsigned>(stream.descriptor);
  const int flags = SHOJI_TRY(flags_of(mode));
  const auto opened = path != nullptr ? open_file(path, flags) : open_again(stream.descriptor, flags);
  const int descriptor = SHOJI_TRY(opened);
  if (stream.descriptor < 0) {
    stream.descriptor = descriptor;
  } else if (stream.descriptor != descriptor) {
    const auto moved = kernel::dup3(static_cast<unsigned>(descriptor), old, flags & O_CLOEXEC);
    static_cast<void>(kernel::close(static_cast<unsigned>(descriptor)));
    SHOJI_TRY(moved);
  }
  return result<int>(flags);
}

// stdout and stderr are born to write; for anything else they need what other streams have.
reader *lend_reader(FILE &stream) {
  static int lent;
  const int number = __atomic_fetch_add(&lent, 1, __ATOMIC_RELAXED);
  reader &in = lent_readers[number];
  set_memory(in, stream.waiting, static_cast<size_t>(stream.end - stream.waiting) + 1, 1);
  stream.reader = static_cast<unsigned char>(number + 1);
  stream.spill = spill_opened;
  return &in;
}

}  // namespace

extern "C" FILE *freopen(const char *__restrict path, const char *__restrict mode, FILE *__restrict stream) {
  const stream_turn mine(stream);
  flush(*stream);  // what can't be written is lost, and that is nobody's error (freopen(3p))
  if (stream->reader != 0) give_back(*stream);
  static_cast<void>(stream->finish());
  stream->begin = stream->next = stream->waiting;
  const int flags = set_errno(replace(*stream, path, mode));
  reader *in = reader_of(*stream);
  if (flags < 0) {
    const int number = errno;
    static_cast<void>(shut(*stream));
    errno = number;
    return nullptr;
  }
  if (in == nullptr && (flags & (O_ACCMODE | O_APPEND)) != O_WRONLY) in = lend_reader(*stream);
  if (in != nullptr) {
    set_rights(*in, flags);
    rest(*stream, *in);
  }
  stream->failed = stream->at_end = false;
  if (stream->mode != buffering::none) stream->mode = buffering::undecided;
  return stream;
}
