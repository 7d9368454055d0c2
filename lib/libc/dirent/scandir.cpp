// scandir and alphasort: the entries of a directory, chosen and sorted.
// Does not belong here: reading one after the other (readdir.cpp).
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "libc/dirent/directory.h"

using namespace shoji;

namespace {

using choose_function = int(const dirent *);
using compare_function = int(const dirent **, const dirent **);

struct list {
  dirent **entries = nullptr;
  size_t count = 0;
  size_t room = 0;
};

// An entry needs no more memory than its name does.
result<void> add(list &all, const dirent *entry) {
  if (all.count == all.room) {
    const size_t room = all.room == 0 ? 16 : 2 * all.room;
    auto *const entries = static_cast<dirent **>(realloc(all.entries, room * sizeof(dirent *)));
    if (entries == nullptr) return error{ENOMEM};
    all.entries = entries;
    all.room = room;
  }
  const size_t size = __builtin_offsetof(dirent, d_name) + strlen(entry->d_name) + 1;
  auto *const copy = static_cast<dirent *>(malloc(size));
  if (copy == nullptr) return error{ENOMEM};
  all.entries[all.count++] = static_cast<dirent *>(memcpy(copy, entry, size));
  return result<void>(0);
}

result<void> collect(list &all, DIR *directory, choose_function *choose) {
  for (;;) {
    const dirent *const entry = SHOJI_TRY(next_entry(directory));
    if (entry == nullptr) return result<void>(0);
    if (choose == nullptr || choose(entry) != 0) SHOJI_TRY(add(all, entry));
  }
}

}  // namespace

extern "C" {

// errno is the caller's, whatever the functions that it passes do with it.
int scandir(const char *path, struct dirent ***entries, choose_function *choose, compare_function *compare) {
  const int before = errno;
  DIR *const directory = opendir(path);
  if (directory == nullptr) return -1;
  list all;
  const auto collected = collect(all, directory, choose);
  closedir(directory);
  if (!collected) {
    while (all.count != 0) free(all.entries[--all.count]);
    free(all.entries);
    errno = collected.failure().number;
    return -1;
  }
  if (compare != nullptr && all.count > 1)
    qsort(all.entries, all.count, sizeof *all.entries, reinterpret_cast<int (*)(const void *, const void *)>(compare));
  errno = before;
  *entries = all.entries;
  return static_cast<int>(all.count);
}

int alphasort(const struct dirent **left, const struct dirent **right) {
  return strcmp((*left)->d_name, (*right)->d_name);
}

}  // extern "C"
