// open, read, write, lseek and close on a file: modes, positions, and what they answer when they fail.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -f %t.file && %t %t.file > %t.out
// RUN: rm -f %t.file && %t.host %t.file > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void say(const char *what, long answer) { printf("%s = %ld%s%d\n", what, answer, answer < 0 ? " errno " : " ", answer < 0 ? errno : 0); }

int main(int argc, char **argv) {
  char text[16] = {0};
  (void)argc;
  // CHECK:absent = -1 errno 2
  say("absent", open(argv[1], O_RDONLY));
  int fd = open(argv[1], O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  // CHECK-NEXT:created = 1 0
  say("created", fd >= 0);
  // CHECK-NEXT:again = -1 errno 17
  say("again", open(argv[1], O_RDWR | O_CREAT | O_EXCL, 0600));
  // CHECK-NEXT:write = 5 0
  say("write", write(fd, "sieve", 5));
  // CHECK-NEXT:end = 5 0
  say("end", lseek(fd, 0, SEEK_CUR));
  // CHECK-NEXT:back = 1 0
  say("back", lseek(fd, -4, SEEK_END));
  // CHECK-NEXT:read = 4 0
  say("read", read(fd, text, sizeof text));
  // CHECK-NEXT:ieve
  puts(text);
  // CHECK-NEXT:at the end = 0 0
  say("at the end", read(fd, text, sizeof text));
  // CHECK-NEXT:before the start = -1 errno 22
  say("before the start", lseek(fd, -1, SEEK_SET));
  // CHECK-NEXT:sparse = 4096000000 0
  say("sparse", lseek(fd, 4096000000, SEEK_SET));
  // CHECK-NEXT:close = 0 0
  say("close", close(fd));
  // CHECK-NEXT:close again = -1 errno 9
  say("close again", close(fd));
  // CHECK-NEXT:read closed = -1 errno 9
  say("read closed", read(fd, text, 1));
  // CHECK-NEXT:write closed = -1 errno 9
  say("write closed", write(-1, text, 1));
  // CHECK-NEXT:bad address = -1 errno 14
  say("bad address", open((const char *)8, O_RDONLY));
  // CHECK-NEXT:isatty = 0 errno 1
  int terminal = isatty(open(argv[1], O_RDONLY));
  printf("isatty = %d errno %d\n", terminal, errno == ENOTTY);
  // CHECK-NEXT:isatty closed = 0 errno 1
  terminal = isatty(-1);
  printf("isatty closed = %d errno %d\n", terminal, errno == EBADF);
  return 0;
}
