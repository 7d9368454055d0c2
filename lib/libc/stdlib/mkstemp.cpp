// mkstemp, mkostemp and mkdtemp: a file or a directory under a name that nobody else has.
// Does not belong here: a file without a name (stdio/tmpfile.cpp).
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "kernel/random.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

constexpr size_t places = 6;  // X at the end of a template
constexpr int attempts = 1000;

// That a name is taken is no danger, only another attempt: where the kernel has no random bits yet, the time will do.
uint64_t random_bits() {
  uint64_t bits = 0;
  if (!kernel::getrandom(&bits, sizeof bits, kernel::getrandom_now)) bits = __builtin_ia32_rdtsc() * 0x9e3779b97f4a7c15;
  return bits;
}

// Writes names over the X of the template until `make` answers other than EEXIST.
template <typename Make>
[[gnu::always_inline]] inline result<int> make_unique(char *path, Make make) {
  const size_t length = strlen(path);
  if (length < places || strcmp(path + length - places, "XXXXXX") != 0) return error{EINVAL};
  for (int left = attempts;; --left) {
    uint64_t bits = random_bits();
    for (char *at = path + length - places; *at != '\0'; ++at, bits >>= 8)
      *at = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[(bits & 255) % 62];
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
