// ftell and its kin: where a stream reads or writes next.
// Does not belong here: changing that (fseek.cpp).
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// What waits to be appended will stand at the file's end. After ungetc at the start of a file there is no right answer.
result<long> tell(FILE &stream) {
  reader *const in = reader_of(stream);
  const bool writing = in == nullptr || !is_reading(stream, *in);
  const long waits = writing ? stream.next - stream.waiting : 0;
  const int whence = in != nullptr && in->appends && waits != 0 ? SEEK_END : SEEK_CUR;
  const long offset =
      SHOJI_TRY(kernel::lseek(static_cast<unsigned>(stream.descriptor), 0, static_cast<unsigned>(whence)));
  const long place = writing ? offset + waits : offset - static_cast<long>(in->unread());
  return result<long>(place < 0 ? 0 : place);
}

long tell_in_turn(FILE *stream) {
  const stream_turn mine(stream);
  return set_errno(tell(*stream));
}

}  // namespace

extern "C" {

long ftell(FILE *stream) { return tell_in_turn(stream); }

off_t ftello(FILE *stream) { return tell_in_turn(stream); }

int fgetpos(FILE *__restrict stream, fpos_t *__restrict position) {
  position->__offset = tell_in_turn(stream);
  return position->__offset < 0 ? -1 : 0;
}

}  // extern "C"
