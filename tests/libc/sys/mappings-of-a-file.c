// memfd_create's file is what shared mappings of it show; mremap moves and grows a mapping with what is in it; pages can be
// locked, and written back.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "expect.h"

enum { PAGE = 4096, BOTH = PROT_READ | PROT_WRITE };

int main(void) {
  char text[6] = "";
  const int file = memfd_create("shoji", MFD_CLOEXEC);
  expect(file >= 0 && ftruncate(file, 2 * PAGE) == 0);
  char *const one = mmap(NULL, 2 * PAGE, BOTH, MAP_SHARED, file, 0);
  char *const second = mmap(NULL, PAGE, BOTH, MAP_SHARED, file, PAGE);
  char *const own = mmap(NULL, PAGE, BOTH, MAP_PRIVATE, file, PAGE);
  expect(one != MAP_FAILED && second != MAP_FAILED && own != MAP_FAILED);
  strcpy(one + PAGE, "shared");
  expect(strcmp(second, "shared") == 0 && strcmp(own, "shared") == 0);
  own[0] = 'S';
  expect(second[0] == 's' && pread(file, text, 5, PAGE) == 5 && strcmp(text, "share") == 0);
  expect(msync(one, 2 * PAGE, MS_SYNC) == 0 && msync(one, PAGE, 99) == -1 && errno == EINVAL);
  expect(mlock(one, 100) == 0 && munlock(one, 100) == 0);
  expect(mlockall(0) == -1 && errno == EINVAL && munlockall() == 0);
  expect(mmap(NULL, PAGE, BOTH, MAP_SHARED, file, 1) == MAP_FAILED && errno == EINVAL);

  char *block = mmap(NULL, PAGE, BOTH, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  strcpy(block, "moves");
  block = mremap(block, PAGE, 64 * PAGE, MREMAP_MAYMOVE);
  expect(block != MAP_FAILED && strcmp(block, "moves") == 0 && block[63 * PAGE] == 0);
  errno = 5;
  expect(posix_madvise(block, PAGE, POSIX_MADV_DONTNEED) == 0 && strcmp(block, "moves") == 0);
  expect(posix_madvise(block, PAGE, POSIX_MADV_WILLNEED) == 0 && posix_madvise(block, PAGE, 99) == EINVAL && errno == 5);
  char *const other = mmap(NULL, 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *const moved = mremap(block, 64 * PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, other);
  expect(moved == other && strcmp(moved, "moves") == 0);
  expect(mremap(moved, PAGE, PAGE, 1 << 20) == MAP_FAILED && errno == EINVAL);
  expect(memfd_create("x", ~0U) == -1 && errno == EINVAL);
  return close(file);
}
