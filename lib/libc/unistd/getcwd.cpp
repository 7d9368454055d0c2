// getcwd.
// Does not belong here: changing it (chdir.cpp).
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// What the kernel calls a place outside of the root is no path (getcwd(3)).
result<void> working_directory(char *buffer, size_t size) {
  SHOJI_TRY(kernel::getcwd(buffer, size));
  return result<void>(buffer[0] == '/' ? 0 : -ENOENT);
}

char *allocated(size_t size) {
  char path[PATH_MAX];  // the kernel gives no longer ones
  if (set_errno(working_directory(path, size == 0 || size > PATH_MAX ? PATH_MAX : size)) < 0) return nullptr;
  auto *const copy = static_cast<char *>(malloc(size == 0 ? strlen(path) + 1 : size));
  return copy == nullptr ? nullptr : strcpy(copy, path);
}

}  // namespace

extern "C" char *getcwd(char *buffer, size_t size) {
  if (buffer == nullptr) return allocated(size);
  return set_errno(size == 0 ? result<void>(error{EINVAL}) : working_directory(buffer, size)) < 0 ? nullptr : buffer;
}
