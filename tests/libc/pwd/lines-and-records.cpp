// /etc/passwd and /etc/group as they may be: long lines, comments, nonsense, no newline at the end, and no file.
// RUN: %cxx %s -o %t %link
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t | %check %s
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "libc/grp/groups.h"
#include "libc/pwd/users.h"

using namespace shoji;

static void write_file(const char *text) {
  const int fd = open("file", O_CREAT | O_WRONLY | O_TRUNC, 0600);
  if (write(fd, text, strlen(text)) < 0) _exit(3);
  close(fd);
}

static void show_users(const char *text, size_t size) {
  char buffer[3000];
  struct passwd user;
  write_file(text);
  lines file("file");
  int number;
  while ((number = find_user(file, &user, buffer, size, [](const passwd &) { return true; })) == 0)
    printf("%s|%s|%u|%u|%s|%s|%s\n", user.pw_name, user.pw_passwd, user.pw_uid, user.pw_gid, user.pw_gecos, user.pw_dir,
           user.pw_shell);
  printf("%s\n", strerrorname_np(number));
}

static void show_groups(const char *text, size_t size) {
  char buffer[3000];
  struct group group;
  write_file(text);
  lines file("file");
  int number;
  while ((number = find_group(file, &group, buffer + 1, size, [](const struct group &) { return true; })) == 0) {
    printf("%s|%s|%u:", group.gr_name, group.gr_passwd, group.gr_gid);
    for (char **member = group.gr_mem; *member != nullptr; ++member) printf(" %s", *member);
    printf("\n");
  }
  printf("%s\n", strerrorname_np(number));
}

int main() {
  // CHECK:root|x|0|0|root|/root|/bin/sh
  // CHECK-NEXT:last|*|4294967295|7|||
  // CHECK-NEXT:ENOENT
  show_users("# a comment\n\nroot:x:0:0:root:/root:/bin/sh\n:x:1:1:no name:/:/\nx:x:-1:1::/:/\nx:x:1:+1::/:/\nx:x::1::/:/\n"
             "x:x:4294967296:1::/:/\nx:x:1a:1::/:/\nx:x:1\nx\n+::::::\n+nis::0:0:::\n-nis::0:0:::\n   last:*:4294967295:7",
             3000);
  // CHECK-NEXT:before|x|1|2|g|d|s
  // CHECK-NEXT:ERANGE
  static char longer[2600];
  strcpy(longer, "before:x:1:2:g:d:s\nlong:x:3:4:");
  for (size_t i = strlen(longer); i < 2000; ++i) longer[i] = 'l';
  strcat(longer, ":/:/sh\nafter:x:5:6:g:d:s:t\n");
  show_users(longer, 100);
  // CHECK-NEXT:before|x|1|2|g|d|s
  // CHECK-NEXT:long|x|3|4|{{l+}}|/|/sh
  // CHECK-NEXT:after|x|5|6|g|d|s
  // CHECK-NEXT:ENOENT
  show_users(longer, 3000);
  // CHECK-NEXT:ENOENT
  show_users("", 100);

  // CHECK-NEXT:root|x|0:
  // CHECK-NEXT:some|x|5: one two three
  // CHECK-NEXT:short||6:
  // CHECK-NEXT:ENOENT
  show_groups("root:x:0:\n+nis:x:0:\nsome:x:5:one,,two, three,\nshort::6\nnone:x:\n", 1000);
  // CHECK-NEXT:ERANGE
  show_groups("some:x:5:a,b,c,d\n", 40);
  // CHECK-NEXT:some|x|5: a b c d
  // CHECK-NEXT:ENOENT
  show_groups("some:x:5:a,b,c,d\n", 70);

  // CHECK-NEXT:no file: ENOENT
  char buffer[10];
  lines nothing("nothing");
  printf("no file: %s\n", strerrorname_np(nothing.next(buffer, sizeof buffer).failure().number));
  return 0;
}
