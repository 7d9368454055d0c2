// opendir, fdopendir, closedir and dirfd.
// Does not belong here: reading (readdir.cpp).
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "kernel/file.h"
#include "libc/dirent/directory.h"
#include "libc/errno/set_errno.h"
#include "process/steps.h"

using namespace shoji;

SHOJI_NEEDS_STEP(descriptors);

namespace {

DIR *adopt(int descriptor, long place) {
  auto *const directory = static_cast<DIR *>(malloc(sizeof(DIR)));
  if (directory == nullptr) return nullptr;
  directory->descriptor = descriptor;
  directory->next = directory->end = 0;
  directory->place = place;
  return directory;
}

// What a descriptor has to be for fdopendir: a directory, open for reading. Answers its place, where the entries begin.
result<long> place_in_directory(unsigned fd) {
  struct stat status;
  SHOJI_TRY(kernel::fstat(fd, &status));
  if (!S_ISDIR(status.st_mode)) return error{ENOTDIR};
  return kernel::lseek(fd, 0, SEEK_CUR);  // EBADF after O_PATH
}

}  // namespace

extern "C" {

DIR *opendir(const char *path) {
  const int descriptor = set_errno(kernel::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
  if (descriptor < 0) return nullptr;
  DIR *const directory = adopt(descriptor, 0);
  if (directory == nullptr) static_cast<void>(kernel::close(static_cast<unsigned>(descriptor)));
  return directory;
}

DIR *fdopendir(int fd) {
  const auto descriptor = static_cast<unsigned>(fd);
  const long place = set_errno(place_in_directory(descriptor));
  if (place < 0) return nullptr;
  DIR *const directory = adopt(fd, place);
  // POSIX has the descriptor belong to the library from here on: no program that is executed gets it.
  if (directory != nullptr) static_cast<void>(kernel::fcntl(descriptor, F_SETFD, FD_CLOEXEC));
  return directory;
}

int closedir(DIR *directory) {
  const int descriptor = directory->descriptor;
  free(directory);
  return set_errno(kernel::close(static_cast<unsigned>(descriptor)));
}

int dirfd(DIR *directory) { return directory->descriptor; }

}  // extern "C"
