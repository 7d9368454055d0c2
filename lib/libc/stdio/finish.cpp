// What a call that put text into a stream answers.
// Does not belong here: the text, or errno.
#include "libc/stdio/file.h"

shoji::result<size_t> __shoji_file::finish() {
  if (error != 0) return shoji::error{error};
  return shoji::result<size_t>(static_cast<long>(position()));
}
