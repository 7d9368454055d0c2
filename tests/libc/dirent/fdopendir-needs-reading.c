/* fdopendir refuses a descriptor that can't be read from, leaves it open, and what it takes is closed on exec.
Its entries begin at the descriptor's place, and telldir says so.
RUN: %cc %s -o %t %link
RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder && touch one two three
RUN: %t
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../../inputs/expect.h"

int main(void) {
  int fd = open(".", O_PATH | O_DIRECTORY);
  expect(fdopendir(fd) == NULL && errno == EBADF);
  expect(close(fd) == 0);
  fd = open(".", O_RDONLY);
  DIR *directory = fdopendir(fd);
  expect(directory != NULL && fcntl(fd, F_GETFD) == FD_CLOEXEC);
  expect(telldir(directory) == 0 && readdir(directory) != NULL && readdir(directory) != NULL);
  const long place = telldir(directory);
  char name[256];
  strcpy(name, readdir(directory)->d_name);
  const int other = open(".", O_RDONLY);
  expect(lseek(other, place, SEEK_SET) == place);
  DIR *behind = fdopendir(other);
  expect(telldir(behind) == place && strcmp(readdir(behind)->d_name, name) == 0);
  seekdir(behind, place);
  expect(strcmp(readdir(behind)->d_name, name) == 0 && closedir(behind) == 0);
  expect(closedir(directory) == 0);
  expect(close(fd) == -1 && errno == EBADF);
  return 0;
}
