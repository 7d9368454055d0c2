// getgrnam and getgrgid: a group in memory that the next call overwrites.
// Does not belong here: the search (getgrnam_r.cpp).
#include <errno.h>
#include <grp.h>
#include "libc/pwd/memory.h"

using namespace shoji;

namespace {

growing_memory memory;
struct group found;

template <typename Ask>
struct group *find(Ask ask) {
  struct group *group = nullptr;
  const int before = errno;
  const int number = memory.until_it_fits([&](char *buffer, size_t size) { return ask(buffer, size, &group); });
  errno = number == 0 ? before : number;
  return number == 0 ? group : nullptr;
}

}  // namespace

extern "C" {

struct group *getgrnam(const char *name) {
  return find(
      [&](char *buffer, size_t size, struct group **group) { return getgrnam_r(name, &found, buffer, size, group); });
}

struct group *getgrgid(gid_t id) {
  return find(
      [&](char *buffer, size_t size, struct group **group) { return getgrgid_r(id, &found, buffer, size, group); });
}

}  // extern "C"
