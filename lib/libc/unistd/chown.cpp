// chown, lchown and fchown.
// Does not belong here: fchownat (at_attributes.cpp), permissions (sys/stat/chmod.cpp).
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int chown(const char *path, uid_t user, gid_t group) { return set_errno(kernel::chown(path, user, group)); }

int lchown(const char *path, uid_t user, gid_t group) { return set_errno(kernel::lchown(path, user, group)); }

int fchown(int fd, uid_t user, gid_t group) {
  return set_errno(kernel::fchown(static_cast<unsigned>(fd), user, group));
}

}  // extern "C"
