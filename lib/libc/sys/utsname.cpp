// uname: what system this is.
// Does not belong here: the host's names alone (unistd/hostname.cpp).
#include <sys/utsname.h>
#include "kernel/machine.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

static_assert(sizeof(struct utsname) == 6 * 65, "the kernel's layout: include/uapi/linux/utsname.h");

extern "C" int uname(struct utsname *names) { return set_errno(kernel::uname(names)); }
