// What the functions of <grp.h> share: the file, and the search in it.
// Does not belong here: a line's fields (pwd/record.h).
#pragma once
#include <grp.h>
#include <stdint.h>
#include "libc/errno/set_errno.h"
#include "libc/pwd/lines.h"
#include "libc/pwd/record.h"

namespace shoji {

constexpr const char *groups_file = "/etc/group";

// The members' addresses stand behind the line, in the same memory. False: there is too little of it.
inline bool list_members(struct group &group, char *members, char *buffer, size_t size) {
  char *end = members;
  while (*end != '\0') ++end;
  const auto free = (reinterpret_cast<uintptr_t>(end) + 1 + alignof(char *) - 1) & ~(alignof(char *) - 1);
  const auto limit = reinterpret_cast<uintptr_t>(buffer) + size;
  group.gr_mem = reinterpret_cast<char **>(free);
  for (char **next = group.gr_mem;; ++next) {
    if (reinterpret_cast<uintptr_t>(next + 1) > limit) return false;
    *next = take_member(members);
    if (*next == nullptr) return true;
  }
}

// The next group that `is_wanted`, in the caller's memory: 0, or the error's number, ENOENT at the end. A group whose
// members do not fit is next again.
template <typename Wanted>
int find_group(lines &file, struct group *group, char *buffer, size_t size, Wanted is_wanted) {
  for (;;) {
    const long place = file.place();
    const auto line = file.next(buffer, size);
    if (!line) return line.failure().number;
    char *members;
    if (!parse(buffer, *group, members) || !is_wanted(*group)) continue;
    if (list_members(*group, members, buffer, size)) return 0;
    file.go_to(place);
    return ERANGE;
  }
}

// No such group is no error, and no such file neither.
inline int answer(int number, struct group *group, struct group **result) {
  *result = number == 0 ? group : nullptr;
  return number == ENOENT ? 0 : number;
}

}  // namespace shoji
