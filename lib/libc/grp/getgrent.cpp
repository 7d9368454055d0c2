// getgrent, setgrent and endgrent: the groups one after the other.
// Does not belong here: a certain one (getgrnam.cpp).
#include <errno.h>
#include <grp.h>
#include "libc/pwd/memory.h"
#include "libc/grp/groups.h"

using namespace shoji;

namespace {

// Neither is destroyed when the program ends: the kernel does that, and costs nothing.
union forever {
  lines file;
  constexpr forever() : file(groups_file) {}
  ~forever() {}
};
constinit forever groups;
growing_memory memory;
struct group found;

}  // namespace

extern "C" {

int getgrent_r(struct group *group, char *buffer, size_t size, struct group **result) {
  const int number = find_group(groups.file, group, buffer, size, [](const struct group &) { return true; });
  *result = number == 0 ? group : nullptr;
  return number;
}

struct group *getgrent() {
  struct group *group = nullptr;
  const int before = errno;
  const int number =
      memory.until_it_fits([&](char *buffer, size_t size) { return getgrent_r(&found, buffer, size, &group); });
  errno = number == 0 || number == ENOENT ? before : number;
  return group;
}

void setgrent() { groups.file.close(); }

void endgrent() { groups.file.close(); }

}  // extern "C"
