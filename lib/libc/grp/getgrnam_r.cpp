// getgrnam_r and getgrgid_r: a group in the caller's memory.
// Does not belong here: one after the other (getgrent.cpp), memory of the library's (getgrnam.cpp).
#include <grp.h>
#include <string.h>
#include "libc/grp/groups.h"

using namespace shoji;

extern "C" {

int getgrnam_r(const char *name, struct group *group, char *buffer, size_t size, struct group **result) {
  lines file(groups_file);
  const auto is_wanted = [&](const struct group &each) { return strcmp(each.gr_name, name) == 0; };
  return answer(find_group(file, group, buffer, size, is_wanted), group, result);
}

int getgrgid_r(gid_t id, struct group *group, char *buffer, size_t size, struct group **result) {
  lines file(groups_file);
  const auto is_wanted = [&](const struct group &each) { return each.gr_gid == id; };
  return answer(find_group(file, group, buffer, size, is_wanted), group, result);
}

}  // extern "C"
