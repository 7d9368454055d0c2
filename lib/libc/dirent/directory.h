// What a DIR is: a descriptor, and the entries that were read but not handed out yet.
// Does not belong here: the functions on it that POSIX names (a file each).
#pragma once
#include <dirent.h>
#include "kernel/directory.h"

struct __shoji_directory {
  int descriptor;
  size_t next;  // the next entry's place in `block`
  size_t end;   // of the entries in `block`
  long place;   // the descriptor's, of the next entry: what telldir answers
  alignas(8) char block[4096];
};

namespace shoji {

// The next entry; null at the end. The kernel's entries lie in memory as POSIX's do.
result<dirent *> next_entry(DIR *directory);

}  // namespace shoji
