// realpath: a path without symbolic links, ".", ".." and needless slashes.
// Does not belong here: the text of one link (unistd/links.cpp).
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// As many links as the kernel follows (path_resolution(7)).
constexpr int most_links = 40;

class resolver {
 public:
  // The path's length without its NUL.
  result<size_t> resolve(const char *path) {
    if (*path == '\0') return error{ENOENT};
    if (*path != '/') {
      SHOJI_TRY(kernel::getcwd(resolved, sizeof resolved));
      if (resolved[0] != '/') return error{ENOENT};  // outside of the root: no path leads there
      length_ = strlen(resolved);
      if (length_ == 1) length_ = 0;  // the root itself: the slash is put before each name
    }
    SHOJI_TRY(push(path, strlen(path)));
    while (*rest_ != '\0') {
      const size_t size = static_cast<size_t>(strchrnul(rest_, '/') - rest_);
      SHOJI_TRY(step(size));
    }
    if (length_ == 0) resolved[length_++] = '/';
    resolved[length_] = '\0';
    return result<size_t>(static_cast<long>(length_));
  }

  char resolved[PATH_MAX];

 private:
  // One name from the front of what is left, of `size` bytes; 0 before a slash.
  result<void> step(size_t size) {
    const char *const name = rest_;
    rest_ += size;
    const bool ends_in_slash = *rest_ == '/';
    while (*rest_ == '/') ++rest_;
    if (size == 0 || (size == 1 && name[0] == '.')) return check_directory();
    if (size == 2 && name[0] == '.' && name[1] == '.') {
      SHOJI_TRY(check_directory());
      while (length_ != 0 && resolved[--length_] != '/') {
      }
      return result<void>(0);
    }

    const size_t before = length_;
    if (length_ + 1 + size >= sizeof resolved) return error{ENAMETOOLONG};
    resolved[length_++] = '/';
    memcpy(resolved + length_, name, size);
    resolved[length_ += size] = '\0';
    char text[PATH_MAX];
    const auto link = kernel::readlink(resolved, text, sizeof text);
    if (!link) {
      // What is no link is the path's next part, and has to be a directory if a slash is all that follows.
      if (link.failure().number != EINVAL) return link.failure();
      checked_ = false;
      return ends_in_slash && *rest_ == '\0' ? check_directory() : result<void>(0);
    }
    if (++links_ > most_links) return error{ELOOP};
    if (link.value() == 0) return error{ENOENT};
    length_ = text[0] == '/' ? 0 : before;
    checked_ = true;
    if (ends_in_slash && *rest_ == '\0') rest_ = "/";
    return push(text, link.value());
  }

  // Where "." or ".." follows, or nothing but a slash, the kernel is asked: only a directory has a "." in it.
  result<void> check_directory() {
    if (checked_) return result<void>(0);
    if (length_ + 2 >= sizeof resolved) return error{ENAMETOOLONG};
    memcpy(resolved + length_, "/.", 3);
    char text[1];
    const auto link = kernel::readlink(resolved, text, sizeof text);
    checked_ = true;
    return result<void>(link.failure().number == EINVAL ? 0 : -link.failure().number);
  }

  // Puts a path before what is left, which ends where its buffer ends.
  result<void> push(const char *path, size_t size) {
    const size_t left = strlen(rest_);
    const bool slash = left != 0 && rest_[0] != '/';
    if (size + slash + left >= PATH_MAX) return error{ENAMETOOLONG};
    char *const target = left_ + sizeof left_ - left - 1;
    memmove(target, rest_, left + 1);
    if (slash) target[-1] = '/';
    rest_ = static_cast<char *>(memcpy(target - slash - size, path, size));
    return result<void>(0);
  }

  size_t length_ = 0;      // of `resolved`, which has no slash at its end
  bool checked_ = true;    // it is a directory
  int links_ = 0;          // followed
  const char *rest_ = "";  // what is left of the path
  char left_[PATH_MAX];    // where that lies
};

}  // namespace

// The buffer, of PATH_MAX bytes, or, without one, memory from malloc.
extern "C" char *realpath(const char *path, char *buffer) {
  resolver paths;
  const auto length = path == nullptr ? result<size_t>(error{EINVAL}) : paths.resolve(path);
  if (!length) {
    static_cast<void>(set_errno(length));
    return nullptr;
  }
  if (buffer == nullptr && (buffer = static_cast<char *>(malloc(length.value() + 1))) == nullptr) return nullptr;
  return static_cast<char *>(memcpy(buffer, paths.resolved, length.value() + 1));
}
