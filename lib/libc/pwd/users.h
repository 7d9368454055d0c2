// What the functions of <pwd.h> share: the file, and the search in it.
// Does not belong here: a line's fields (record.h).
#pragma once
#include <pwd.h>
#include "libc/errno/set_errno.h"
#include "libc/pwd/lines.h"
#include "libc/pwd/record.h"

namespace shoji {

constexpr const char *users_file = "/etc/passwd";

// The next user that `is_wanted`, in the caller's memory: 0, or the error's number, ENOENT at the end.
template <typename Wanted>
int find_user(lines &file, struct passwd *user, char *buffer, size_t size, Wanted is_wanted) {
  for (;;) {
    const auto line = file.next(buffer, size);
    if (!line) return line.failure().number;
    if (parse(buffer, *user) && is_wanted(*user)) return 0;
  }
}

// No such user is no error, and no such file neither.
inline int answer(int number, struct passwd *user, struct passwd **result) {
  *result = number == 0 ? user : nullptr;
  return number == ENOENT ? 0 : number;
}

}  // namespace shoji
