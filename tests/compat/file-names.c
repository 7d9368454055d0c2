// Names and attributes of files: stat and its kin, links, permissions, directories, rename and remove.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define say(expression)                                                         \
  do {                                                                          \
    long answer = (expression);                                                 \
    printf("%s = %ld errno %d\n", #expression, answer, answer < 0 ? errno : 0); \
  } while (0)

static struct stat one, two;

static void show(const char *path) {
  say(lstat(path, &one));
  printf("%s: mode %o links %ld size %ld own %d%d", path, one.st_mode, (long)one.st_nlink, (long)one.st_size,
         one.st_uid == geteuid(), one.st_gid == getegid());
  printf(" %s%s%s%s%s%s%s\n", S_ISREG(one.st_mode) ? "file" : "", S_ISDIR(one.st_mode) ? "directory" : "",
         S_ISLNK(one.st_mode) ? "link" : "", S_ISCHR(one.st_mode) ? "character" : "", S_ISBLK(one.st_mode) ? "block" : "",
         S_ISFIFO(one.st_mode) ? "fifo" : "", S_ISSOCK(one.st_mode) ? "socket" : "");
}

int main(void) {
  char text[100];
  // CHECK:umask({{0?}}27) >= 0 = 1 errno 0
  say(umask(027) >= 0);
  say(umask(022));
  int fd = creat("file", 0666);
  say(write(fd, "hello\n", 6));
  // CHECK:file: mode 100644 links 1 size 6 own 11 file
  show("file");
  say(link("file", "second"));
  say(symlink("file", "soft"));
  say(symlink("nowhere", "dangling"));
  show("file");
  show("soft");
  say(stat("soft", &two));
  say(two.st_ino == one.st_ino);
  say(stat("file", &one));
  say(two.st_ino == one.st_ino && two.st_dev == one.st_dev);
  say(fstat(fd, &two));
  say(memcmp(&one, &two, sizeof one));
  say(fstatat(AT_FDCWD, "soft", &two, 0));
  say(memcmp(&one, &two, sizeof one));
  say(fstatat(AT_FDCWD, "soft", &two, AT_SYMLINK_NOFOLLOW));
  say(S_ISLNK(two.st_mode));
  say(fstatat(fd, "", &two, AT_EMPTY_PATH));
  say(fstatat(fd, "x", &two, 0));
  say(stat("dangling", &two));
  say(stat("", &two));
  say(stat("file/x", &two));
  say(fstat(99, &two));
  say(stat("file", (struct stat *)8));

  memset(text, '#', sizeof text);
  say(readlink("soft", text, sizeof text));
  printf("%.5s\n", text);
  memset(text, '#', sizeof text);
  say(readlink("soft", text, 2));
  printf("%.3s\n", text);
  say(readlink("file", text, 2));
  say(readlink("soft", text, 0));

  say(access("file", F_OK));
  say(access("file", R_OK | W_OK));
  say(access("file", X_OK));
  say(access("dangling", F_OK));
  say(access("file", 8));

  say(chmod("file", 04751));
  show("file");
  say(fchmod(fd, 0600));
  show("file");
  say(chmod("nonexistent", 0));
  say(fchmod(99, 0));

  say(mkdir("folder", 0777));
  say(mkdir("folder", 0777));
  say(mkdir("nonexistent/folder", 0777));
  say(stat("folder", &two));
  printf("%o\n", two.st_mode);
  say(link("folder", "linked") == -1 && errno == EPERM);
  say(link("nonexistent", "x"));
  say(link("file", "second"));
  say(symlink("x", "file"));

  say(rename("file", "folder/moved"));
  say(access("file", F_OK));
  show("folder/moved");
  say(rename("folder/moved", "folder"));
  say(rename("nonexistent", "x"));
  say(rmdir("folder"));
  say(unlink("folder"));
  say(remove("folder"));
  say(remove("folder/moved"));
  say(rename("second", "soft"));
  show("soft");
  say(unlink("soft"));
  say(unlink("soft"));
  say(remove("dangling"));
  say(rmdir("soft"));
  say(remove("folder"));
  // CHECK:remove("folder") = -1 errno 2
  say(remove("folder"));

  // Every field that both see alike.
  say(stat("/dev/null", &one));
  say((long)one.st_rdev);
  say(S_ISCHR(one.st_mode));
  say(stat("/usr", &one));
  printf("%lu %lu %lu %ld %ld %ld %ld.%09ld %ld.%09ld\n", (unsigned long)one.st_dev, (unsigned long)one.st_ino,
         (unsigned long)one.st_nlink, (long)one.st_size, (long)one.st_blksize, (long)one.st_blocks, (long)one.st_mtime,
         one.st_mtim.tv_nsec, (long)one.st_ctime, one.st_ctim.tv_nsec);
  return 0;
}
