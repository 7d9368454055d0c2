// Users and groups of this machine's /etc/passwd and /etc/group, by every function; as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void show_user(const struct passwd *user) {
  if (user == NULL)
    printf("nobody, errno %d\n", errno);
  else
    printf("%s %s %u %u [%s] %s %s\n", user->pw_name, user->pw_passwd, user->pw_uid, user->pw_gid, user->pw_gecos,
           user->pw_dir, user->pw_shell);
}

static void show_group(const struct group *group) {
  if (group == NULL) {
    printf("none, errno %d\n", errno);
    return;
  }
  printf("%s %s %u:", group->gr_name, group->gr_passwd, group->gr_gid);
  for (char **member = group->gr_mem; *member != NULL; ++member) printf(" %s", *member);
  puts("");
}

int main(void) {
  static char names[200][64];
  int count = 0;
  struct passwd *user, one;
  struct group *group, some;
  char buffer[4096];
  while ((user = getpwent()) != NULL && count < 200) {
    show_user(user);
    strcpy(names[count++], user->pw_name);
  }
  printf("%d\n", getpwent_r(&one, buffer, sizeof buffer, &user));
  setpwent();
  show_user(getpwent());
  printf("%d\n", getpwent_r(&one, buffer, 3, &user));
  printf("%d\n", getpwent_r(&one, buffer, sizeof buffer, &user));
  show_user(user);
  endpwent();
  show_user(getpwent());
  for (int i = 0; i < count; ++i) {
    show_user(getpwnam(names[i]));
    gid_t groups[100];
    int room = 100, found = getgrouplist(names[i], 12345, groups, &room);
    printf("%s %d %d:", names[i], found, room);
    for (int j = 0; j < found; ++j) printf(" %u", groups[j]);
    puts("");
  }
  for (unsigned id = 0; id < 200; ++id)
    if (getpwuid(id) != NULL) show_user(getpwuid(id));
  errno = 0;
  show_user(getpwnam("nobody of this name"));
  show_user(getpwnam(""));
  show_user(getpwuid(3333333));
  for (size_t size = 0; size < 64; ++size) {
    if (size >= 30 && size < 40) continue;  // one libc needs a byte more than another
    int answer = getpwnam_r("root", &one, buffer, size, &user);
    printf("%d %d\n", answer, user == &one);
  }
  printf("%d %d\n", getpwuid_r(0, &one, buffer, sizeof buffer, &user), user == &one);
  show_user(user);
  printf("%d %d\n", getpwuid_r(3333333, &one, buffer, sizeof buffer, &user), user == NULL);

  while ((group = getgrent()) != NULL) show_group(group);
  endgrent();
  show_group(getgrent());
  setgrent();
  printf("%d\n", getgrent_r(&some, buffer, sizeof buffer, &group));
  show_group(group);
  endgrent();
  show_group(getgrnam("root"));
  show_group(getgrgid(65534));
  for (unsigned id = 0; id < 120; ++id)
    if (getgrgid(id) != NULL) show_group(getgrgid(id));
  errno = 0;
  show_group(getgrnam("no group of this name"));
  show_group(getgrgid(3333333));
  printf("%d %d\n", getgrnam_r("root", &some, buffer, 5, &group), group == NULL);
  printf("%d %d\n", getgrnam_r("root", &some, buffer, sizeof buffer, &group), group == &some);
  printf("%d %d\n", getgrgid_r(3333333, &some, buffer, sizeof buffer, &group), group == NULL);

  gid_t one_group;
  int room = 0;
  printf("%d", getgrouplist("root", 7, &one_group, &room));
  printf(" %d\n", room >= 1);
  room = 1;
  printf("%d", getgrouplist("nobody of this name", 7, &one_group, &room));
  printf(" %d %u\n", room, one_group);
  errno = 0;
  printf("%d", initgroups("root", 0));
  printf(" errno %d\n", errno);
  printf("%d\n", getgroups(0, NULL));
  return 0;
}
