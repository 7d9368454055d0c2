// basename and dirname: the two halves of a path.
// Does not belong here: whether there is such a file.
#include <libgen.h>
#include <string.h>

namespace {

char dot[] = ".";

// The length of a path without the slashes at its end, of which one stays if there is nothing else.
size_t trim(const char *path, size_t length) {
  while (length > 1 && path[length - 1] == '/') --length;
  return length;
}

// Bytes up to and with the last slash.
size_t behind_slash(const char *path, size_t length) {
  while (length != 0 && path[length - 1] != '/') --length;
  return length;
}

}  // namespace

extern "C" {

char *basename(char *path) {
  if (path == nullptr || *path == '\0') return dot;
  const size_t length = trim(path, strlen(path));
  path[length] = '\0';
  return length == 1 ? path : path + behind_slash(path, length);
}

char *dirname(char *path) {
  if (path == nullptr || *path == '\0') return dot;
  const size_t folder = behind_slash(path, trim(path, strlen(path)));
  if (folder == 0) return dot;
  path[trim(path, folder)] = '\0';
  return path;
}

}  // extern "C"
