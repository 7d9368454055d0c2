// getlogin and getlogin_r: the user that logged in, as the kernel remembers by /proc/self/loginuid.
// Does not belong here: the user that the process acts for (identity.cpp).
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"
#include "libc/pwd/memory.h"

using namespace shoji;

namespace {

// ENXIO: nobody logged in, as in a container.
result<unsigned> login_user() {
  const auto file = kernel::open("/proc/self/loginuid", O_RDONLY | O_CLOEXEC, 0);
  if (!file) return error{file.failure().number == ENOENT ? ENXIO : file.failure().number};
  char text[16];
  const auto length = kernel::read(static_cast<unsigned>(file.value()), text, sizeof text - 1);
  static_cast<void>(kernel::close(static_cast<unsigned>(file.value())));
  const size_t end = SHOJI_TRY(length);
  text[end] = '\0';
  const auto user = static_cast<unsigned>(strtoul(text, nullptr, 10));
  if (end == 0 || user == ~0U) return error{ENXIO};
  return result<unsigned>(user);
}

char found[256];

}  // namespace

extern "C" {

int getlogin_r(char *buffer, size_t size) {
  const auto id = login_user();
  if (!id) return id.failure().number;
  growing_memory memory;
  struct passwd user, *answer;
  int number =
      memory.until_it_fits([&](char *line, size_t room) { return getpwuid_r(id.value(), &user, line, room, &answer); });
  if (number == 0 && answer == nullptr) number = ENXIO;
  if (number == 0 && strlen(user.pw_name) >= size) number = ERANGE;
  if (number == 0) strcpy(buffer, user.pw_name);
  free(memory.begin);
  return number;
}

char *getlogin() {
  const int number = getlogin_r(found, sizeof found);
  if (number == 0) return found;
  errno = number;
  return nullptr;
}

}  // extern "C"
