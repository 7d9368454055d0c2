// A block as large as the buffer goes to the descriptor from its place in one write, behind what waited; a smaller one
// waits. What can't be written of a large one is reported, and what fits goes on waiting.
// RUN: %cc -w %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// Each packet is a write.
static int ends[2];
static char text[100000], got[100000];

static void show_writes(const char *what) {
  printf("%s:", what);
  for (ssize_t size; (size = recv(ends[1], got, sizeof got, MSG_DONTWAIT)) > 0;) printf(" %zd", size);
  printf("\n");
}

int main(void) {
  for (int i = 0; i < (int)sizeof text; ++i) text[i] = (char)('a' + i % 23);
  socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends);
  FILE *stream = fdopen(ends[0], "w");

  // CHECK:small: 10
  // CHECK-NEXT:large behind 10 that wait: 10 100000
  // CHECK-NEXT:nothing:
  // CHECK-NEXT:less than the buffer:
  // CHECK-NEXT:more than is left of it: 4096
  // CHECK-NEXT:the rest: 3904
  fwrite(text, 1, 10, stream), fflush(stream);
  show_writes("small");
  fwrite(text, 1, 10, stream);
  if (fwrite(text, 1000, 100, stream) != 100) return 1;
  show_writes("large behind 10 that wait");
  fflush(stream);
  show_writes("nothing");
  fwrite(text, 1, 4000, stream);
  show_writes("less than the buffer");
  fwrite(text, 1, 4000, stream);
  show_writes("more than is left of it");
  fflush(stream);
  show_writes("the rest");

  // CHECK-NEXT:by line: 5000
  // CHECK-NEXT:unbuffered: 5000
  setvbuf(stream, NULL, _IOLBF, 0);
  fwrite(text, 1, 5000, stream);
  show_writes("by line");
  setvbuf(stream, NULL, _IONBF, 0);
  fwrite(text, 1, 5000, stream);
  show_writes("unbuffered");
  fclose(stream);

  // Between reading and writing, at its place in the file.
  // CHECK-NEXT:in a file: 5008 equal, then X
  stream = tmpfile();
  fwrite("12345678", 1, 8, stream);
  fwrite(text, 1, 6000, stream);
  rewind(stream);
  getc(stream);
  fseek(stream, 8, SEEK_SET);
  fwrite(text + 1, 1, 5000, stream);
  const long place = ftell(stream);
  putc('X', stream);
  fseek(stream, 8, SEEK_SET);
  fread(got, 1, 5001, stream);
  printf("in a file: %ld %s, then %c\n", place, memcmp(got, text + 1, 5000) == 0 ? "equal" : "different", got[5000]);
  fclose(stream);

  // CHECK-NEXT:full: 0 ENOSPC 1
  // CHECK-NEXT:not writable: 0 EBADF 1
  stream = fopen("/dev/full", "w");
  errno = 0;
  size_t items = fwrite(text, 1, 5000, stream);
  printf("full: %zu %s %d\n", items, strerrorname_np(errno), ferror(stream) != 0);
  stream = fopen("/dev/zero", "r");
  errno = 0;
  items = fwrite(text, 1, 5000, stream);
  printf("not writable: %zu %s %d\n", items, strerrorname_np(errno), ferror(stream) != 0);

  // A pipe that does not wait takes what it has room for; what is kept of the rest follows when there is room again.
  // CHECK-NEXT:a full pipe: 0 EAGAIN
  // CHECK-NEXT:69632 bytes, equal
  pipe2(ends, O_NONBLOCK);
  stream = fdopen(ends[1], "w");
  errno = 0;
  items = fwrite(text, 1, sizeof text, stream);
  printf("a full pipe: %zu %s\n", items, strerrorname_np(errno));
  size_t length = 0;
  for (int turn = 0; turn < 2; ++turn) {
    for (ssize_t part; (part = read(ends[0], got + length, sizeof got - length)) > 0;) length += part;
    fflush(stream);
  }
  printf("%zu bytes, %s\n", length, memcmp(got, text, length) == 0 ? "equal" : "different");
  return 0;
}
