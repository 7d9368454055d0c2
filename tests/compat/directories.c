// Directories: every entry once, places in them, choosing and sorting, and what is refused; with errno as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "inputs/compared.h"

static int by_hand(const struct dirent *entry) {
  errno = 77;
  return entry->d_name[0] == 'f';
}
static int all(const struct dirent **left, const struct dirent **right) { return -alphasort(left, right); }

static int count(DIR *directory) {
  int seen = 0;
  while (readdir(directory) != NULL) ++seen;
  return seen;
}

int main(void) {
  char name[300];
  for (int i = 0; i < 1000; ++i) {
    sprintf(name, "file-%d-%0*d", i, i % 200 + 1, 0);
    close(open(name, O_CREAT | O_WRONLY, 0600));
  }
  mkdir("folder", 0700);
  symlink("file", "link");
  mkfifo("fifo", 0600);

  DIR *directory = opendir(".");
  errno = 5;
  printf("%d entries, errno %d\n", count(directory), errno);
  rewinddir(directory);
  printf("%d again\n", count(directory));

  rewinddir(directory);
  static struct dirent own;
  struct dirent *answer = &own;
  int copied = 0;
  while (readdir_r(directory, &own, &answer) == 0 && answer != NULL) copied += answer == &own && own.d_name[0] == 'f';
  printf("%d copied\n", copied);

  // What a place says is found again: the same entry comes there.
  rewinddir(directory);
  long place = 0;
  char there[256] = "";
  for (int i = 0; i < 500; ++i) {
    if (i == 300) place = telldir(directory);
    struct dirent *entry = readdir(directory);
    if (i == 300) strcpy(there, entry->d_name);
  }
  seekdir(directory, place);
  printf("place %d\n", strcmp(readdir(directory)->d_name, there));
  printf("close on exec %d\n", fcntl(dirfd(directory), F_GETFD));
  say(closedir(directory));

  directory = opendir("folder");
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
    printf("%d\n", entry->d_type == DT_DIR && entry->d_name[0] == '.');
  rmdir("folder");
  rewinddir(directory);
  errno = 0;
  printf("removed: %d", readdir(directory) == NULL);
  printf(" errno %d\n", errno);
  closedir(directory);

  struct dirent **entries;
  errno = 0;
  int found = scandir(".", &entries, by_hand, alphasort);
  printf("%d of them, errno %d\n", found, errno);
  for (int i = 0; i < found; ++i) {
    if (i % 97 == 0) printf("%.40s %d\n", entries[i]->d_name, entries[i]->d_type);
    free(entries[i]);
  }
  free(entries);
  found = scandir(".", &entries, NULL, all);
  printf("%d: %.20s %.20s\n", found, entries[0]->d_name, entries[found - 1]->d_name);
  while (found != 0) free(entries[--found]);
  free(entries);
  say(scandir("nowhere", &entries, NULL, NULL));
  say(scandir("link", &entries, NULL, NULL));

  say(opendir("nowhere") == NULL ? -1 : 0);
  say(opendir("fifo") == NULL ? -1 : 0);
  say(opendir("") == NULL ? -1 : 0);
  int fd = open("file-1-00", O_RDONLY);
  say(fdopendir(fd) == NULL ? -1 : 0);
  close(fd);
  say(fdopendir(fd) == NULL ? -1 : 0);
  fd = open(".", O_RDONLY);
  directory = fdopendir(fd);
  printf("%d\n", dirfd(directory) == fd);
  printf("%d entries\n", count(directory));
  closedir(directory);
  say(close(fd));
  return 0;
}
