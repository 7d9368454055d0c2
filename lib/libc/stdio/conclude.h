// How the functions that put text as it is end their call.
// Does not belong here: those that format it (formatted.h).
#pragma once
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

namespace shoji {

// 0, or EOF and errno.
inline int conclude(FILE &stream) {
  if (stream.due()) flush(stream);
  return to_status(stream.finish());
}

// Puts a block, and ends the call too: how many bytes were put, and errno if that is not all. On an error, what the
// descriptor has got of the block was put; what still waits of it is taken back, so that who goes on behind the one
// does not write the other twice.
size_t put_block(const char *block, size_t size, FILE &stream);

}  // namespace shoji
