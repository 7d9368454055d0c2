// mount, umount and umount2.
// Does not belong here: any policy on what is mounted.
#include <sys/mount.h>
#include "kernel/machine.h"
#include "libc/errno/set_errno.h"

namespace kernel = shoji::kernel;

extern "C" int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data) {
  return shoji::set_errno(kernel::mount(source, target, type, flags, data));
}

extern "C" int umount(const char *target) { return shoji::set_errno(kernel::umount2(target, 0)); }

extern "C" int umount2(const char *target, int flags) { return shoji::set_errno(kernel::umount2(target, flags)); }
