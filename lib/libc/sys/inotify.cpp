// inotify_init, inotify_add_watch and inotify_rm_watch.
// Does not belong here: reading the events (unistd/io.cpp).
#include <sys/inotify.h>
#include "kernel/event.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int inotify_init() { return set_errno(kernel::inotify_init1(0)); }

int inotify_init1(int flags) { return set_errno(kernel::inotify_init1(flags)); }

int inotify_add_watch(int fd, const char *path, uint32_t mask) {
  return set_errno(kernel::inotify_add_watch(fd, path, mask));
}

int inotify_rm_watch(int fd, int watch) { return set_errno(kernel::inotify_rm_watch(fd, watch)); }

}  // extern "C"
