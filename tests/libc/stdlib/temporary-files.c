// mkstemp, mkostemp and mkdtemp make what nobody else can have made or read, and refuse a template that is none.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: rm -rf %t.folder
// RUN: mkdir %t.folder
// RUN: sh -c 'cd %t.folder && %t'
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "expect.h"

static void check_name(const char *path, const char *start) {
  expect(strncmp(path, start, strlen(start)) == 0 && strlen(path) == strlen(start) + 6);
  expect(strspn(path + strlen(start), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") == 6);
  expect(strcmp(path + strlen(start), "XXXXXX") != 0);
}

int main(void) {
  umask(0);
  struct stat status;
  char names[50][12];
  for (int i = 0; i < 50; ++i) {
    strcpy(names[i], "f-XXXXXX");
    const int file = mkstemp(names[i]);
    check_name(names[i], "f-");
    expect(file >= 0 && fstat(file, &status) == 0 && (status.st_mode & 07777) == 0600 && S_ISREG(status.st_mode));
    expect((fcntl(file, F_GETFL) & (O_ACCMODE | O_APPEND)) == O_RDWR && fcntl(file, F_GETFD) == 0);
    for (int j = 0; j < i; ++j) expect(strcmp(names[i], names[j]) != 0);
    close(file);
    expect(access(names[i], F_OK) == 0);
  }
  char name[] = "XXXXXX";
  const int file = mkostemp(name, O_APPEND | O_CLOEXEC);
  check_name(name, "");
  expect((fcntl(file, F_GETFL) & (O_ACCMODE | O_APPEND)) == (O_RDWR | O_APPEND) && fcntl(file, F_GETFD) == FD_CLOEXEC);

  char folder[] = "d.XXXXXX";
  expect(mkdtemp(folder) == folder);
  check_name(folder, "d.");
  expect(stat(folder, &status) == 0 && S_ISDIR(status.st_mode) && (status.st_mode & 07777) == 0700);

  static const char *const bad[] = {"", "XXXXX", "fXXXXX", "XXXXXXf", "XXXXXx"};
  for (int i = 0; i < 5; ++i) {
    char path[12];
    strcpy(path, bad[i]);
    errno = 0;
    expect(mkstemp(path) == -1 && errno == EINVAL && strcmp(path, bad[i]) == 0);
    errno = 0;
    expect(mkdtemp(path) == NULL && errno == EINVAL);
  }
  char nowhere[] = "none/XXXXXX";
  errno = 0;
  expect(mkstemp(nowhere) == -1 && errno == ENOENT);
  return 0;
}
