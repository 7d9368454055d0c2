// Shows rows T6 and T7: what printf puts waits in stdout's buffer, and when it is written: at once, at the end of a
// line, when the buffer is full; then what that saves. Does not belong here: which calls other functions make
// (calls_made_by.cpp), or what a single call costs (overhead).
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

namespace {

// Where this program tells what it saw: stdout itself is what it looks at.
FILE *report;

[[noreturn]] void fail(const char *what) {
  fprintf(stderr, "buffering: %s: %s\n", what, strerror(errno));
  exit(1);
}

// stdout goes to the descriptor from now on.
void redirect(int descriptor) {
  if (dup2(descriptor, STDOUT_FILENO) < 0) fail("dup2");
}

// stdout goes into this pipe. In packet mode (pipe(2)), a read answers what one write wrote: that is how writes are
// counted. Reading does not wait.
struct counting_pipe {
  int reading;

  counting_pipe() {
    int ends[2];
    if (pipe2(ends, O_DIRECT | O_CLOEXEC) != 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) fail("pipe2");
    redirect(ends[1]);
    close(ends[1]);
    reading = ends[0];
  }
  ~counting_pipe() { close(reading); }

  // The bytes of the next write that arrived, or 0: nothing did.
  size_t next_write(char *text, size_t size) const {
    const ssize_t length = read(reading, text, size);
    if (length < 0 && errno != EAGAIN) fail("read");
    return length < 0 ? 0 : static_cast<size_t>(length);
  }
};

// ---- each call, and what it brought about
// ----------------------------------------------------------------------------

struct step {
  const char *text;
  size_t length;  // of what it puts, bytes
  int (*call)();
};

constexpr step steps[] = {
    {R"(printf("%d + %d", 1, 2))", 5, [] { return printf("%d + %d", 1, 2); }},
    {R"(fputs(" = 3", stdout))", 4, [] { return fputs(" = 3", stdout); }},
    {R"(putchar('\n'))", 1, [] { return putchar('\n'); }},
    {R"(printf("in hex %x, ", 42))", 11, [] { return printf("in hex %x, ", 42); }},
    {R"(printf("%-55s", "wide"))", 55, [] { return printf("%-55s", "wide"); }},
    {R"(puts("."))", 2, [] { return puts("."); }},
    {R"(fputs("no newline", stdout))", 10, [] { return fputs("no newline", stdout); }},
    {"fflush(stdout)", 0, [] { return fflush(stdout); }},
};

constexpr size_t buffer_size = 64;

// A write on one line; of a run of blanks, only the first few.
void show_write(const char *text, size_t length) {
  fputs(" write(1, \"", report);
  for (size_t i = 0, blanks = 0; i < length; ++i) {
    blanks = text[i] == ' ' ? blanks + 1 : 0;
    if (blanks > 3) {
      if (blanks == 4) fputs("...", report);
    } else if (text[i] == '\n') {
      fputs("\\n", report);
    } else {
      putc(text[i], report);
    }
  }
  fprintf(report, "\", %zu)", length);
}

// Whether all that was put came out.
bool watch(const char *title, int mode) {
  static char buffer[buffer_size + 1];  // the library keeps one byte of it for itself
  const counting_pipe pipe;
  if (setvbuf(stdout, buffer, mode, sizeof buffer) != 0) fail("setvbuf");
  fprintf(report, "%s\n  %-28s  %4s  %5s  %s\n", title, "call", "puts", "waits", "system calls");
  size_t put = 0, written = 0, writes = 0;
  for (const step &each : steps) {
    if (each.call() < 0) fail(each.text);
    put += each.length;
    char arrived[4][buffer_size];
    size_t lengths[4], count = 0;
    while (count < 4 && (lengths[count] = pipe.next_write(arrived[count], buffer_size)) != 0)
      written += lengths[count++];
    fprintf(report, "  %-28s  %4zu  %5zu ", each.text, each.length, put - written);
    for (size_t i = 0; i < count; ++i) show_write(arrived[i], lengths[i]);
    fputs(count == 0 ? " none\n" : "\n", report);
    writes += count;
  }
  fprintf(report, "  %zu bytes by %zu writes\n\n", written, writes);
  return written == put;
}

// ---- the same text by other ways: how many writes, and how long
// ------------------------------------------------------

constexpr size_t text_size = 1000;
constexpr size_t line_size = 50;
char text[text_size];
size_t (*look)();  // called behind each call, if it is set

void put_bytes() {
  for (const char byte : text) {
    if (putchar(byte) == EOF) fail("putchar");
    if (look != nullptr) look();
  }
  if (fflush(stdout) != 0) fail("fflush");
}

void put_text() {
  if (fwrite(text, 1, text_size, stdout) != text_size || fflush(stdout) != 0) fail("fwrite");
}

void write_bytes() {
  for (const char &byte : text) {
    if (write(STDOUT_FILENO, &byte, 1) != 1) fail("write");
    if (look != nullptr) look();
  }
}

void write_text() {
  if (write(STDOUT_FILENO, text, text_size) != static_cast<ssize_t>(text_size)) fail("write");
}

struct way {
  const char *text;
  int mode;
  void (*go)();
};

constexpr way ways[] = {
    {"write, byte by byte", _IONBF, write_bytes},    {"putchar, unbuffered", _IONBF, put_bytes},
    {"putchar, by line", _IOLBF, put_bytes},         {"putchar, in full", _IOFBF, put_bytes},
    {"fwrite of it all, in full", _IOFBF, put_text}, {"write of it all", _IONBF, write_text},
};

const counting_pipe *counted;
size_t arrived_writes, arrived_bytes;

// A pipe holds few packets: it is emptied behind each call.
size_t take_writes() {
  char bytes[text_size];
  while (const size_t length = counted->next_write(bytes, sizeof bytes)) {
    arrived_bytes += length;
    ++arrived_writes;
  }
  return arrived_writes;
}

// How many writes it takes to bring the text through a pipe.
size_t count_writes(const way &which) {
  const counting_pipe pipe;
  counted = &pipe;
  look = take_writes;
  arrived_writes = arrived_bytes = 0;
  which.go();
  take_writes();
  look = nullptr;
  return arrived_bytes == text_size ? arrived_writes : 0;
}

long now() {
  timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) fail("clock_gettime");
  return time.tv_sec * 1000000000 + time.tv_nsec;
}

// Nanoseconds into /dev/null, which costs no more than the calls themselves: the least of several runs, for what else
// the machine does can only add to it.
long measure(const way &which) {
  long least = 0;
  for (int run = 0; run < 30; ++run) {
    const long start = now();
    which.go();
    const long took = now() - start;
    if (run == 0 || took < least) least = took;
  }
  return least;
}

bool compare() {
  for (size_t i = 0; i < text_size; ++i)
    text[i] = i % line_size == line_size - 1 ? '\n' : static_cast<char>('a' + i % 26);
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0) fail("/dev/null");

  constexpr size_t count = sizeof ways / sizeof *ways;
  size_t writes[count];
  long nanoseconds[count];
  for (size_t i = 0; i < count; ++i) {
    static char large[BUFSIZ];
    if (setvbuf(stdout, large, ways[i].mode, sizeof large) != 0) fail("setvbuf");
    writes[i] = count_writes(ways[i]);
    redirect(nowhere);
    nanoseconds[i] = measure(ways[i]);
  }
  close(nowhere);

  fprintf(report, "The same %zu bytes, %zu to a line, by other ways:\n  %-27s %6s %10s %8s\n", text_size, line_size, "",
          "writes", "ns", "times");
  bool all = true;
  for (size_t i = 0; i < count; ++i) {
    const long tenths = nanoseconds[i] * 10 / (nanoseconds[count - 1] == 0 ? 1 : nanoseconds[count - 1]);
    fprintf(report, "  %-27s %6zu %10ld %6ld.%ld\n", ways[i].text, writes[i], nanoseconds[i], tenths / 10, tenths % 10);
    all &= writes[i] != 0;
  }
  fputs("A call of putchar costs little; a system call is what a full buffer saves.\n", report);
  return all;
}

}  // namespace

int main(int argc, char **argv) {
  const int terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  report = terminal < 0 ? nullptr : fdopen(terminal, "w");
  if (report == nullptr) fail("standard output");
  bool complete = true;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    fputs(
        "usage: buffering\nWatches what waits in stdout's buffer and when it is written, and counts and times the "
        "writes.\n",
        report);
  } else if (argc != 1) {
    fputs("buffering: no arguments are expected; see buffering --help\n", stderr);
    return 2;
  } else {
    complete = watch("Unbuffered, _IONBF: each call is a write.", _IONBF) &&
               watch("By line, _IOLBF: the end of a line is, or a full buffer; this one has 64 bytes.", _IOLBF) &&
               watch("In full, _IOFBF: only a full buffer is.", _IOFBF) && compare();
  }
  if (fclose(report) != 0) fail("standard output");
  if (!complete) fputs("buffering: not all that was put came out\n", stderr);
  return complete ? 0 : 1;
}
