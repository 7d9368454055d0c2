// setuid, setgid and their kin, getgroups: whom a process acts for, with all of its threads.
// Does not belong here: asking for real and effective ids (identity.cpp), setgroups and the groups of a user (grp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <unistd.h>
#include "kernel/credentials.h"
#include "libc/errno/set_errno.h"
#include "libc/pthread/change_process.h"

using shoji::change_process;
using shoji::set_errno;
namespace kernel = shoji::kernel;

namespace {

constexpr unsigned same = ~0U;

}  // namespace

extern "C" {

int setuid(uid_t user) {
  return set_errno(change_process([=] { return kernel::setuid(user); }));
}

int setgid(gid_t group) {
  return set_errno(change_process([=] { return kernel::setgid(group); }));
}

// ~0 would mean "as it is" to the kernel, and is no user.
int seteuid(uid_t user) {
  if (user == same) return set_errno(shoji::result<void>(shoji::error{EINVAL}));
  return set_errno(change_process([=] { return kernel::setresuid(same, user, same); }));
}

int setegid(gid_t group) {
  if (group == same) return set_errno(shoji::result<void>(shoji::error{EINVAL}));
  return set_errno(change_process([=] { return kernel::setresgid(same, group, same); }));
}

int setreuid(uid_t real, uid_t effective) {
  return set_errno(change_process([=] { return kernel::setreuid(real, effective); }));
}

int setregid(gid_t real, gid_t effective) {
  return set_errno(change_process([=] { return kernel::setregid(real, effective); }));
}

int setresuid(uid_t real, uid_t effective, uid_t saved) {
  return set_errno(change_process([=] { return kernel::setresuid(real, effective, saved); }));
}

int setresgid(gid_t real, gid_t effective, gid_t saved) {
  return set_errno(change_process([=] { return kernel::setresgid(real, effective, saved); }));
}

int getresuid(uid_t *real, uid_t *effective, uid_t *saved) {
  return set_errno(kernel::getresuid(real, effective, saved));
}

int getresgid(gid_t *real, gid_t *effective, gid_t *saved) {
  return set_errno(kernel::getresgid(real, effective, saved));
}

int getgroups(int room, gid_t groups[]) { return set_errno(kernel::getgroups(room, groups)); }

}  // extern "C"
