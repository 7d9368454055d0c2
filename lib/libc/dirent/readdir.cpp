// readdir, and the places in a directory: rewinddir, telldir, seekdir.
// Does not belong here: opening and closing (opendir.cpp), all entries at once (scandir.cpp).
#include <errno.h>
#include <stdio.h>
#include "kernel/file.h"
#include "libc/dirent/directory.h"

using namespace shoji;

static_assert(__builtin_offsetof(dirent, d_name) == __builtin_offsetof(kernel::linux_dirent64, d_name) &&
                  __builtin_offsetof(dirent, d_type) == __builtin_offsetof(kernel::linux_dirent64, d_type),
              "an entry is handed out as the kernel wrote it");

// A directory that was removed meanwhile has no entries any more: ENOENT.
result<dirent *> shoji::next_entry(DIR *directory) {
  if (directory->next == directory->end) {
    auto *const entries = reinterpret_cast<kernel::linux_dirent64 *>(directory->block);
    const auto read =
        kernel::getdents64(static_cast<unsigned>(directory->descriptor), entries, sizeof directory->block);
    if (!read && read.failure().number != ENOENT) return read.failure();
    directory->next = 0;
    directory->end = read ? read.value() : 0;
    if (directory->end == 0) return result<dirent *>(0);
  }
  auto *const entry = reinterpret_cast<dirent *>(directory->block + directory->next);
  directory->next += entry->d_reclen;
  directory->place = entry->d_off;
  return result<dirent *>(reinterpret_cast<long>(entry));
}

extern "C" {

struct dirent *readdir(DIR *directory) {
  const auto entry = next_entry(directory);
  if (entry) return entry.value();
  errno = entry.failure().number;
  return nullptr;
}

long telldir(DIR *directory) { return directory->place; }

void seekdir(DIR *directory, long place) {
  static_cast<void>(kernel::lseek(static_cast<unsigned>(directory->descriptor), place, SEEK_SET));
  directory->next = directory->end = 0;
  directory->place = place;
}

void rewinddir(DIR *directory) { seekdir(directory, 0); }

}  // extern "C"
