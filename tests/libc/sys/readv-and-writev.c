/* readv, writev, preadv and pwritev: pieces one after the other, offsets that leave the position alone, and what each
   answers when it fails. The host's libc agrees.
RUN: %cc %s -o %t %link
RUN: %host_cc %s -o %t.host
RUN: rm -f %t.file && %t %t.file > %t.out
RUN: rm -f %t.file && %t.host %t.file > %t.host.out
RUN: cmp %t.out %t.host.out
RUN: %check %s < %t.out
*/
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static void say(const char *what, long answer) {
  printf("%s = %ld errno %d\n", what, answer, answer < 0 ? errno : 0);
}

int main(int argc, char **argv) {
  char left[4] = {0}, right[16] = {0};
  struct iovec out[3] = {{"bam", 3}, {NULL, 0}, {"boo!", 4}};
  struct iovec in[2] = {{left, 3}, {right, sizeof right}};
  int fd = open(argv[1], O_RDWR | O_CREAT | O_EXCL, 0600);
  (void)argc;
  // CHECK:writev = 7 errno 0
  say("writev", writev(fd, out, 3));
  // CHECK-NEXT:at the end = 0 errno 0
  say("at the end", readv(fd, in, 2));
  // CHECK-NEXT:back = 0 errno 0
  say("back", lseek(fd, 0, SEEK_SET));
  // CHECK-NEXT:readv = 7 errno 0
  say("readv", readv(fd, in, 2));
  // CHECK-NEXT:bam boo!
  printf("%s %s\n", left, right);
  // CHECK-NEXT:pwritev = 7 errno 0
  say("pwritev", pwritev(fd, out, 3, 5000000000));
  // CHECK-NEXT:preadv = 6 errno 0
  say("preadv", preadv(fd, in, 2, 5000000001));
  // CHECK-NEXT:amb oo!!
  printf("%s %s\n", left, right);
  // CHECK-NEXT:the position = 7 errno 0
  say("the position", lseek(fd, 0, SEEK_CUR));
  // CHECK-NEXT:no pieces = 0 errno 0
  say("no pieces", writev(fd, out, 0));
  // CHECK-NEXT:less than none = -1 errno 22
  say("less than none", writev(fd, out, -1));
  // CHECK-NEXT:1025 pieces = -1 errno 22
  say("1025 pieces", readv(fd, in, 1025));
  // CHECK-NEXT:before the start = -1 errno 22
  say("before the start", preadv(fd, in, 2, -1));
  out[0].iov_base = (void *)8;
  // CHECK-NEXT:nowhere = -1 errno 14
  say("nowhere", writev(fd, out, 1));
  close(fd);
  // CHECK-NEXT:closed = -1 errno 9
  say("closed", readv(fd, in, 2));
  // CHECK-NEXT:closed = -1 errno 9
  say("closed", pwritev(fd, in, 2, 0));
  return 0;
}
