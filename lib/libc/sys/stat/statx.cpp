// statx.
// Does not belong here: stat and its kin (stat.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/stat.h>
#include "kernel/at.h"
#include "libc/errno/set_errno.h"

static_assert(sizeof(struct statx) == 256 && __builtin_offsetof(struct statx, stx_mnt_id) == 144,
              "the kernel's layout: include/uapi/linux/stat.h");

extern "C" int statx(int directory, const char *__restrict path, int flags, unsigned mask,
                     struct statx *__restrict status) {
  return shoji::set_errno(shoji::kernel::statx(directory, path, flags, mask, status));
}
