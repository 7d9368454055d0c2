// basename as <string.h> has it with _GNU_SOURCE.
// Does not belong here: POSIX's, which <libgen.h> calls by another name (libgen/libgen.cpp).
#include <string.h>

extern "C" char *basename(const char *path) {
  const char *const slash = strrchr(path, '/');
  return const_cast<char *>(slash == nullptr ? path : slash + 1);
}
