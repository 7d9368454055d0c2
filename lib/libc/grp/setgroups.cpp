// setgroups: which groups a process is in, with all of its threads.
// Does not belong here: asking for them (unistd/credentials.cpp), the groups of a user (getgrouplist.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <grp.h>
#include <limits.h>
#include "kernel/credentials.h"
#include "libc/errno/set_errno.h"
#include "libc/pthread/change_process.h"

using shoji::change_process;
using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" int setgroups(size_t count, const gid_t *groups) {
  if (count > NGROUPS_MAX) return set_errno(shoji::result<void>(shoji::error{EINVAL}));
  return set_errno(change_process([=] { return kernel::setgroups(static_cast<int>(count), groups); }));
}
