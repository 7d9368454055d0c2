// A block as large as the buffer goes to the descriptor from its place in one write, behind what waited; a smaller one
// waits. Where a part can't be written, the answer says exactly how much was.
// RUN: %cc -w %s -o %t %link
// RUN: %t | %check %s
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
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

// A pipe that does not wait takes what it has room for: who goes on behind that writes all of it, and nothing twice.
static int all_comes_once(int mode, size_t part) {
  size_t put = 0, length = 0;
  pipe2(ends, O_NONBLOCK);
  fcntl(ends[1], F_SETPIPE_SZ, 4096);
  FILE *const stream = fdopen(ends[1], "w");
  setvbuf(stream, NULL, mode, 0);
  while (length != sizeof text) {
    errno = 0;
    if (put == sizeof text)
      fflush(stream);
    else if (part == 1)
      put += putc(text[put], stream) != EOF;
    else
      put += fwrite(text + put, 1, put + part < sizeof text ? part : sizeof text - put, stream);
    if (errno != 0 || put == sizeof text)
      for (ssize_t size; (size = read(ends[0], got + length, sizeof got - length)) > 0;) length += (size_t)size;
    clearerr(stream);
  }
  const int answer = fclose(stream) == 0 && read(ends[0], got, 1) == 0 && memcmp(got, text, sizeof text) == 0;
  close(ends[0]);
  return answer;
}

int main(void) {
  for (int i = 0; i < (int)sizeof text; ++i) text[i] = i % 23 == 0 ? '\n' : (char)('a' + i % 23);
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

  // CHECK-NEXT:a full pipe: 65536 EAGAIN, and in items of 1000: 65
  pipe2(ends, O_NONBLOCK);
  stream = fdopen(ends[1], "w");
  errno = 0;
  items = fwrite(text, 1, sizeof text, stream);
  printf("a full pipe: %zu %s", items, strerrorname_np(errno));
  read(ends[0], got, sizeof got);
  printf(", and in items of 1000: %zu\n", fwrite(text, 1000, 100, stream));
  fclose(stream);
  close(ends[0]);

  // CHECK-NEXT:once: 1 1 1, 1 1 1, 1 1 1, 1 1 1
  printf("once:");
  static const size_t parts[] = {1, 7, 5000, sizeof text};
  for (int i = 0; i < 4; ++i) {
    printf(" %d", all_comes_once(_IOFBF, parts[i]));
    printf(" %d", all_comes_once(_IOLBF, parts[i]));
    printf(" %d%s", all_comes_once(_IONBF, parts[i]), i == 3 ? "\n" : ",");
  }

  // CHECK-NEXT:no size: 0 EOVERFLOW 1, 0 EOVERFLOW 1
  stream = tmpfile();
  errno = 0;
  items = fwrite(text, SIZE_MAX / 2 + 1, 2, stream);
  printf("no size: %zu %s %d", items, strerrorname_np(errno), ferror(stream) != 0);
  clearerr(stream);
  errno = 0;
  items = fread(got, SIZE_MAX / 2 + 1, 2, stream);
  printf(", %zu %s %d\n", items, strerrorname_np(errno), ferror(stream) != 0);
  return 0;
}
