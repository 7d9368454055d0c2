// getgrouplist and initgroups: the groups that a user is a member of.
// Does not belong here: the groups of the process (unistd/credentials.cpp).
#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <string.h>
#include "kernel/credentials.h"
#include "libc/errno/set_errno.h"
#include "libc/grp/groups.h"
#include "libc/pthread/change_process.h"
#include "libc/pwd/memory.h"

using namespace shoji;

namespace {

// Calls `add` with the number of each group that has the user as a member: 0, or the error's number.
template <typename Add>
int each_group(const char *user, Add add) {
  lines file(groups_file);
  growing_memory memory;
  const auto next = [&](char *buffer, size_t size) -> int {
    const auto line = file.next(buffer, size);
    if (!line) return line.failure().number;
    struct group group;
    char *members;
    if (!parse(buffer, group, members)) return 0;
    while (const char *const member = take_member(members))
      if (strcmp(member, user) == 0) {
        add(group.gr_gid);
        break;
      }
    return 0;
  };
  int number;
  do {
    number = memory.until_it_fits(next);
  } while (number == 0);
  free(memory.begin);
  return number == ENOENT ? 0 : number;
}

// Each group once, the first one in front; `count` goes on where there is no room.
struct group_set {
  gid_t *groups;
  size_t room;
  size_t count;

  void add(gid_t group) {
    const size_t stored = count < room ? count : room;
    for (size_t i = 0; i != stored; ++i)
      if (groups[i] == group) return;
    if (count < room) groups[count] = group;
    ++count;
  }
};

}  // namespace

extern "C" {

int getgrouplist(const char *user, gid_t group, gid_t *groups, int *count) {
  group_set all = {groups, *count < 0 ? 0 : static_cast<size_t>(*count), 0};
  all.add(group);
  const int number = each_group(user, [&](gid_t each) {
    if (each != group) all.add(each);
  });
  if (number != 0) return set_errno(result<int>(error{number}));
  *count = static_cast<int>(all.count);
  return all.count <= all.room ? *count : -1;
}

int initgroups(const char *user, gid_t group) {
  for (size_t room = 64;; room *= 4) {
    auto *const groups = static_cast<gid_t *>(malloc(room * sizeof(gid_t)));
    if (groups == nullptr) return -1;
    int count = static_cast<int>(room);
    const int fits = getgrouplist(user, group, groups, &count);
    result<void> answer(-EINVAL);
    if (fits >= 0) answer = change_process([=] { return kernel::setgroups(count, groups); });
    free(groups);
    if (fits >= 0) return set_errno(answer);
    if (static_cast<size_t>(count) <= room) return -1;
    if (room > NGROUPS_MAX) return set_errno(answer);
  }
}

}  // extern "C"
