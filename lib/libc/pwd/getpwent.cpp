// getpwent, setpwent and endpwent: the users one after the other.
// Does not belong here: a certain one (getpwnam.cpp).
#include <errno.h>
#include <pwd.h>
#include "libc/pwd/memory.h"
#include "libc/pwd/users.h"

using namespace shoji;

namespace {

// Neither is destroyed when the program ends: the kernel does that, and costs nothing.
union forever {
  lines file;
  constexpr forever() : file(users_file) {}
  ~forever() {}
};
constinit forever users;
growing_memory memory;
struct passwd found;

}  // namespace

extern "C" {

int getpwent_r(struct passwd *user, char *buffer, size_t size, struct passwd **result) {
  const int number = find_user(users.file, user, buffer, size, [](const passwd &) { return true; });
  *result = number == 0 ? user : nullptr;
  return number;
}

struct passwd *getpwent() {
  struct passwd *user = nullptr;
  const int before = errno;
  const int number =
      memory.until_it_fits([&](char *buffer, size_t size) { return getpwent_r(&found, buffer, size, &user); });
  errno = number == 0 || number == ENOENT ? before : number;
  return user;
}

void setpwent() { users.file.close(); }

void endpwent() { users.file.close(); }

}  // extern "C"
