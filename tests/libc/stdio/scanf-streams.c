// scanf takes from a stream what it converts and nothing more: the character that ends a number is read next, with or
// without a buffer, across the buffer's end, behind ungetc; errors of a read reach errno and ferror.
// RUN: %cc -w %s -o %t %link
// RUN: %t | %check %s
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int ends[2];

static FILE *piped(const char *text) {
  pipe(ends);
  write(ends[1], text, strlen(text));
  close(ends[1]);
  return fdopen(ends[0], "r");
}

int main(void) {
  int a = -1, b = -1, c = -1;
  char word[8192] = "";

  // CHECK:2 12 34, then 'x'
  FILE *stream = piped("12 34xyz");
  int answer = fscanf(stream, "%d%d", &a, &b);
  printf("%d %d %d, then '%c'\n", answer, a, b, getc(stream));
  // CHECK-NEXT:1 yz, end 1
  answer = fscanf(stream, "%s", word);
  printf("%d %s, end %d\n", answer, word, feof(stream) != 0);
  // CHECK-NEXT:at the end: -1
  printf("at the end: %d\n", fscanf(stream, "%d", &a));
  fclose(stream);

  // No byte more is read from the descriptor than is looked at.
  // CHECK-NEXT:1 12, then ',', the descriptor has '3'
  stream = piped("12,34");
  setvbuf(stream, NULL, _IONBF, 0);
  answer = fscanf(stream, "%d", &a);
  const int next = getc(stream);
  char byte = 0;
  read(fileno(stream), &byte, 1);
  printf("%d %d, then '%c', the descriptor has '%c'\n", answer, a, next, byte);
  fclose(stream);

  // A field that is full needs no character more: nothing waits for one that never comes.
  // CHECK-NEXT:2 12 ab
  pipe(ends);
  write(ends[1], "12ab", 4);
  stream = fdopen(ends[0], "r");
  answer = fscanf(stream, "%2d%2c", &a, memset(word, 0, 4));
  printf("%d %d %s\n", answer, a, word);
  close(ends[1]);
  fclose(stream);

  // A character that was pushed back is the first; a mismatch leaves the character that did not match.
  // CHECK-NEXT:1 712, then 'q'
  // CHECK-NEXT:0, then 'q'
  stream = piped("12q");
  ungetc('7', stream);
  answer = fscanf(stream, "%d", &a);
  printf("%d %d, then '%c'\n", answer, a, ungetc(getc(stream), stream));
  answer = fscanf(stream, "%d", &a);
  printf("%d, then '%c'\n", answer, getc(stream));
  fclose(stream);

  // Numbers and words that lie across the end of the buffer, and %n counts on.
  // CHECK-NEXT:3 5000 123456789 4095
  // CHECK-NEXT:5010
  stream = tmpfile();
  for (int i = 0; i < 4090; ++i) putc(' ', stream);
  fputs("123456789 ", stream);
  for (int i = 0; i < 900; ++i) putc('w', stream);
  fputs(" 5000", stream);
  for (int i = 0; i < 5; ++i) putc(' ', stream);
  rewind(stream);
  answer = fscanf(stream, "%d%s%d %n", &a, word, &b, &c);
  printf("%d %d %d %d\n", answer, b, a, (int)(4090 + strlen(word) + 5 - 900));
  printf("%d\n", c);

  // Switching from writing needs fflush or a seek; then what was written is read.
  // CHECK-NEXT:2 8 9
  rewind(stream);
  fputs("8 9 ", stream);
  rewind(stream);
  answer = fscanf(stream, "%d %d", &a, &b);
  printf("%d %d %d\n", answer, a, b);
  fclose(stream);

  // CHECK-NEXT:not readable: -1 EBADF 1
  stream = fopen("/dev/null", "w");
  errno = 0;
  answer = fscanf(stream, "%d", &a);
  printf("not readable: %d %s %d\n", answer, strerrorname_np(errno), ferror(stream) != 0);
  fclose(stream);

  // What was complete before the error counts, and the error is known.
  // CHECK-NEXT:nothing there: -1 EAGAIN 1
  // CHECK-NEXT:one there: 1 5 EAGAIN 1
  pipe2(ends, O_NONBLOCK);
  stream = fdopen(ends[0], "r");
  errno = 0;
  answer = fscanf(stream, "%d", &a);
  printf("nothing there: %d %s %d\n", answer, strerrorname_np(errno), ferror(stream) != 0);
  clearerr(stream);
  write(ends[1], "5 ", 2);
  errno = 0;
  answer = fscanf(stream, "%d%d", &a, &b);
  printf("one there: %d %d %s %d\n", answer, a, strerrorname_np(errno), ferror(stream) != 0);
  fclose(stream);

  // CHECK-NEXT:scanf: 2 42 word, then '!'
  dup2(fileno(piped("42 word!")), 0);
  answer = scanf("%d%*[ ]%[a-z]", &a, word);
  printf("scanf: %d %d %s, then '%c'\n", answer, a, word, getchar());
  return 0;
}
