// ttyname, ttyname_r: a terminal's name.
// Does not belong here: whether something is a terminal (isatty.cpp), the name of a process's own (stdio/ctermid.cpp),
// or of a new one (stdlib/ptsname.cpp).
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "format/converters.h"
#include "kernel/directory.h"
#include "kernel/file.h"
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// What the link in /proc says is a name only if it leads to the same device, in this process's tree of files.
result<void> find_name(int fd, char *buffer, size_t size) {
  kernel::termios attributes;
  SHOJI_TRY(kernel::get_attributes(static_cast<unsigned>(fd), &attributes));
  char link[sizeof "/proc/self/fd/" + 11] = "/proc/self/fd/";
  format::sink out{link, link + sizeof "/proc/self/fd/" - 1, link + sizeof link, nullptr, 0};
  format::decimal(out, static_cast<unsigned>(fd), false);
  out.put('\0');
  char name[PATH_MAX];
  const size_t length = SHOJI_TRY(kernel::readlink(link, name, sizeof name - 1));
  name[length] = '\0';
  struct stat of_name, of_fd;
  SHOJI_TRY(kernel::fstat(static_cast<unsigned>(fd), &of_fd));
  if (name[0] != '/' || !kernel::stat(name, &of_name) || of_name.st_rdev != of_fd.st_rdev ||
      of_name.st_ino != of_fd.st_ino)
    return error{ENODEV};
  if (length >= size) return error{ERANGE};
  memcpy(buffer, name, length + 1);
  return result<void>(0);
}

char found[PATH_MAX];

}  // namespace

extern "C" {

int ttyname_r(int fd, char *buffer, size_t size) {
  const auto answer = find_name(fd, buffer, size);
  return answer ? 0 : answer.failure().number;
}

char *ttyname(int fd) { return set_errno(find_name(fd, found, sizeof found)) == 0 ? found : nullptr; }

}  // extern "C"
