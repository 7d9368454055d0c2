// getpwnam and getpwuid: a user in memory that the next call overwrites.
// Does not belong here: the search (getpwnam_r.cpp).
#include <errno.h>
#include <pwd.h>
#include "libc/pwd/memory.h"

using namespace shoji;

namespace {

growing_memory memory;
struct passwd found;

template <typename Ask>
struct passwd *find(Ask ask) {
  struct passwd *user = nullptr;
  const int before = errno;
  const int number = memory.until_it_fits([&](char *buffer, size_t size) { return ask(buffer, size, &user); });
  errno = number == 0 ? before : number;
  return number == 0 ? user : nullptr;
}

}  // namespace

extern "C" {

struct passwd *getpwnam(const char *name) {
  return find(
      [&](char *buffer, size_t size, struct passwd **user) { return getpwnam_r(name, &found, buffer, size, user); });
}

struct passwd *getpwuid(uid_t id) {
  return find(
      [&](char *buffer, size_t size, struct passwd **user) { return getpwuid_r(id, &found, buffer, size, user); });
}

}  // extern "C"
