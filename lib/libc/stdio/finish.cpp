// How a call that put text into a stream ends.
// Does not belong here: the text, or errno.
#include "libc/stdio/file.h"

shoji::result<size_t> __shoji_file::finish() {
  const long answer = error != 0 ? -static_cast<long>(error) : static_cast<long>(position());
  begin = next;
  spilled = 0;
  error = 0;
  return shoji::result<size_t>(answer);
}
