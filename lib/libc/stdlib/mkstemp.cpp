// mkstemp, mkostemp and mkdtemp: a file or a directory under a name that nobody else has.
// Does not belong here: a file without a name (stdio/tmpfile.cpp).
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/stdlib/random_name.h"

using namespace shoji;

namespace {

constexpr size_t places = 6;  // X at the end of a template
constexpr int attempts = 1000;

// Writes names over the X of the template until `make` answers other than EEXIST.
template <typename Make>
[[gnu::always_inline]] inline result<int> make_unique(char *path, Make make) {
  const size_t length = strlen(path);
  if (length < places || strcmp(path + length - places, "XXXXXX") != 0) return error{EINVAL};
  for (int left = attempts;; --left) {
    write_random_name(path + length - places);
    const result<int> made = make();
    if (made || made.failure().number != EEXIST || left == 0) return made;
  }
}

int make_file(char *path, int flags) {
  // Of the access modes only O_RDWR is of use.
  flags = (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL;
  return set_errno(make_unique(path, [=] { return kernel::open(path, flags, 0600); }));
}

}  // namespace

extern "C" {

int mkstemp(char *path) { return make_file(path, 0); }

int mkostemp(char *path, int flags) { return make_file(path, flags); }

char *mkdtemp(char *path) {
  const auto make = [=] {
    const auto made = kernel::mkdir(path, 0700);
    return result<int>(made ? 0 : -made.failure().number);
  };
  return set_errno(make_unique(path, make)) < 0 ? nullptr : path;
}

}  // extern "C"
