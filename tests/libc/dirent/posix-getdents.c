/* posix_getdents hands out a directory's entries, each once, and refuses too little room, flags, and what is no directory.
RUN: %cc %s -o %t %link
RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
RUN: %t
*/
#define _POSIX_C_SOURCE 202405L
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../../inputs/expect.h"

enum { COUNT = 500 };

int main(void) {
  static int seen[COUNT];
  _Alignas(struct posix_dent) char room[1000];
  char name[20];
  for (int i = 0; i < COUNT; ++i) {
    sprintf(name, "f%d", i);
    expect(close(open(name, O_CREAT | O_WRONLY, 0600)) == 0);
  }
  const int fd = open(".", O_RDONLY | O_DIRECTORY);
  int others = 0;
  ssize_t size;
  errno = 0;
  while ((size = posix_getdents(fd, room, sizeof room, 0)) > 0)
    for (ssize_t place = 0; place < size;) {
      const struct posix_dent *const entry = (const struct posix_dent *)(room + place);
      expect(entry->d_type == DT_REG || entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN);
      if (entry->d_name[0] == 'f')
        ++seen[atoi(entry->d_name + 1)];
      else
        ++others;
      place += entry->d_reclen;
    }
  expect(size == 0 && errno == 0 && others == 2);
  for (int i = 0; i < COUNT; ++i) expect(seen[i] == 1);
  expect(lseek(fd, 0, SEEK_SET) == 0);
  expect(posix_getdents(fd, room, 1, 0) == -1 && errno == EINVAL);
  expect(posix_getdents(fd, room, sizeof room, 1) == -1 && errno == EOPNOTSUPP);
  expect(posix_getdents(-1, room, sizeof room, 0) == -1 && errno == EBADF);
  expect(posix_getdents(open("f1", O_RDONLY), room, sizeof room, 0) == -1 && errno == ENOTDIR);
  return 0;
}
