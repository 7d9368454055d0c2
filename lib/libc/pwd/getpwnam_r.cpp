// getpwnam_r and getpwuid_r: a user in the caller's memory.
// Does not belong here: one after the other (getpwent.cpp), memory of the library's (getpwnam.cpp).
#include <pwd.h>
#include <string.h>
#include "libc/pwd/users.h"

using namespace shoji;

extern "C" {

int getpwnam_r(const char *name, struct passwd *user, char *buffer, size_t size, struct passwd **result) {
  lines file(users_file);
  const auto is_wanted = [&](const passwd &each) { return strcmp(each.pw_name, name) == 0; };
  return answer(find_user(file, user, buffer, size, is_wanted), user, result);
}

int getpwuid_r(uid_t id, struct passwd *user, char *buffer, size_t size, struct passwd **result) {
  lines file(users_file);
  const auto is_wanted = [&](const passwd &each) { return each.pw_uid == id; };
  return answer(find_user(file, user, buffer, size, is_wanted), user, result);
}

}  // extern "C"
