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

}  // namespace shoji
