/* fdopendir refuses a descriptor that can't be read from, leaves it open, and what it takes is closed on exec.
RUN: %cc %s -o %t %link
RUN: %t
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "../../inputs/expect.h"

int main(void) {
  int fd = open("/", O_PATH | O_DIRECTORY);
  expect(fdopendir(fd) == NULL && errno == EBADF);
  expect(close(fd) == 0);
  fd = open("/", O_RDONLY);
  DIR *directory = fdopendir(fd);
  expect(directory != NULL && fcntl(fd, F_GETFD) == FD_CLOEXEC);
  expect(closedir(directory) == 0);
  expect(close(fd) == -1 && errno == EBADF);
  return 0;
}
