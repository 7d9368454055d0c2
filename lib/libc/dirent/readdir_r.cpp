// readdir_r: the next entry, in the caller's memory.
// Does not belong here: readdir, whose memory is the stream's (readdir.cpp).
#include <string.h>
#include "libc/dirent/directory.h"

using namespace shoji;

extern "C" int readdir_r(DIR *__restrict directory, struct dirent *__restrict entry,
                         struct dirent **__restrict answer) {
  const auto next = next_entry(directory);
  *answer = nullptr;
  if (!next) return next.failure().number;
  if (next.value() != nullptr) *answer = static_cast<dirent *>(memcpy(entry, next.value(), next.value()->d_reclen));
  return 0;
}
