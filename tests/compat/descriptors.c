// dup, pipe, fcntl, pread and pwrite, truncate: descriptors and what they answer, as the host's libc has it.
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
#include <sys/wait.h>
#include <unistd.h>

#define say(expression)                                                         \
  do {                                                                          \
    long answer = (expression);                                                 \
    printf("%s = %ld errno %d\n", #expression, answer, answer < 0 ? errno : 0); \
  } while (0)

static char buffer[100];

int main(void) {
  int ends[2];
  struct stat status;
  // CHECK:{{.*}} = 20 errno 0
  say(dup2(1, 20));
  say(dup2(20, 20));
  say(dup2(99, 20));
  say(dup2(1, -1));
  say(dup2(99, 99));
  say(dup(99));
  int copy = dup(20);
  printf("dup %d\n", copy > 2 && copy < 20);
  close(copy);
  say(dup3(1, 21, O_CLOEXEC));
  say(fcntl(21, F_GETFD));
  say(fcntl(20, F_GETFD));
  say(dup3(1, 1, 0));
  say(dup3(1, 21, O_APPEND));
  say(fcntl(1, F_DUPFD, 40));
  say(fcntl(1, F_DUPFD_CLOEXEC, 40));
  say(fcntl(41, F_GETFD));
  say(fcntl(41, F_SETFD, 0));
  say(fcntl(41, F_GETFD));
  say(fcntl(99, F_GETFD));
  say(fcntl(1, 12345));
  say(fcntl(1, F_DUPFD, -1));

  say(pipe2(ends, O_CLOEXEC | O_NONBLOCK));
  say(fcntl(ends[0], F_GETFD));
  say(fcntl(ends[0], F_GETFL) & O_NONBLOCK);
  say(read(ends[0], buffer, 1));
  say(write(ends[1], "abc", 3));
  say(read(ends[0], buffer, 100));
  say(fcntl(ends[1], F_SETPIPE_SZ, 4096));
  say(fcntl(ends[0], F_GETPIPE_SZ));
  say(lseek(ends[0], 0, SEEK_CUR));
  say(pread(ends[0], buffer, 1, 0));
  close(ends[1]);
  say(read(ends[0], buffer, 1));
  close(ends[0]);
  say(pipe2(ends, 12345));
  say(pipe(ends));
  say(fcntl(ends[0], F_GETFD));
  say(fcntl(ends[0], F_SETFL, O_NONBLOCK));
  say(fcntl(ends[0], F_GETFL) == (O_NONBLOCK | O_RDONLY));
  say(pipe((int *)8));

  int fd = openat(AT_FDCWD, "file", O_RDWR | O_CREAT | O_EXCL, 0640);
  say(fd > 2);
  say(openat(AT_FDCWD, "file", O_RDWR | O_CREAT | O_EXCL, 0640));
  say(openat(99, "file", O_RDONLY));
  say(write(fd, "0123456789", 10));
  say(pread(fd, buffer, 4, 3));
  printf("%.4s\n", buffer);
  say(pwrite(fd, "xyz", 3, 12));
  say(lseek(fd, 0, SEEK_CUR));
  say(pread(fd, buffer, 100, 0));
  for (int i = 0; i < 15; ++i) printf("%02x%c", buffer[i], i == 14 ? '\n' : ' ');
  say(pread(fd, buffer, 100, 15));
  say(pread(fd, buffer, 1, -1));
  say(pwrite(fd, buffer, 1, -1));
  say(ftruncate(fd, 5));
  say(fstat(fd, &status));
  say(status.st_size);
  say(truncate("file", 123456789));
  say(lseek(fd, 0, SEEK_END));
  say(ftruncate(fd, -1));
  say(truncate("nonexistent", 0));
  say(fsync(fd));
  say(fsync(ends[0]));
  say(fsync(99));

  // A lock that a child sees, and may not take.
  struct flock lock = {F_WRLCK, SEEK_SET, 10, 5, 0};
  say(fcntl(fd, F_SETLK, &lock));
  fflush(stdout);
  int child = fork();
  if (child == 0) {
    struct flock wanted = {F_RDLCK, SEEK_SET, 0, 0, 0};
    say(fcntl(fd, F_SETLK, &wanted));
    say(fcntl(fd, F_GETLK, &wanted));
    // CHECK:{{1 10 5 1}}
    printf("%d %ld %ld %d\n", wanted.l_type, (long)wanted.l_start, (long)wanted.l_len, wanted.l_pid == getppid());
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
  lock.l_type = F_UNLCK;
  say(fcntl(fd, F_SETLKW, &lock));
  close(fd);
  fd = creat("file", 0600);
  say(lseek(fd, 0, SEEK_END));
  say(read(fd, buffer, 1));
  say(creat("nonexistent/file", 0600));

  say(fcntl(ends[0], F_SETOWN, getpid()));
  say(fcntl(ends[0], F_GETOWN) == getpid());
  say(fcntl(-1, F_GETOWN));
  return 0;
}
