// One buffer in front of one descriptor, which knows how long the line is that it holds the end of.
// Does not belong here: the form of a call or a signal.
#include "output.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "tracee.h"

namespace {

constexpr int result_column = 40;

output_options how;
int descriptor = STDERR_FILENO;
char held[8192];
size_t held_size = 0;
int column = 0;
pid_t writer = 0;  // who began the line, 0: none is open
bool failed = false;

void write_all(const char *text, size_t size) {
  while (size > 0 && !failed) {
    const ssize_t wrote = write(descriptor, text, size);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) {
      failed = true;  // said once; the program that is traced runs on
      if (descriptor != STDERR_FILENO) fprintf(stderr, "strace: %s: %s\n", how.file, strerror(errno));
      return;
    }
    text += wrote;
    size -= static_cast<size_t>(wrote);
  }
}

void hold(const char *text, size_t size) {
  if (size > sizeof held - held_size) flush_output();
  if (size > sizeof held) return write_all(text, size);
  memcpy(held + held_size, text, size);
  held_size += size;
}

void say_time() {
  timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  tm parts;
  localtime_r(&now.tv_sec, &parts);
  say("%02d:%02d:%02d", parts.tm_hour, parts.tm_min, parts.tm_sec);
  if (how.clock == 2) say(".%06ld", now.tv_nsec / 1000);
  say(" ");
}

}  // namespace

bool open_output(const output_options &options) {
  how = options;
  if (how.file == nullptr) return true;
  descriptor = open(how.file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor >= 0) return true;
  fprintf(stderr, "strace: Can't fopen '%s': %s\n", how.file, strerror(errno));
  return false;
}

bool close_output() {
  flush_output();
  if (how.file != nullptr && close(descriptor) != 0 && !failed) {
    fprintf(stderr, "strace: %s: %s\n", how.file, strerror(errno));
    failed = true;
  }
  return !failed;
}

void flush_output() {
  write_all(held, held_size);
  held_size = 0;
}

void say_bytes(const char *text, size_t size) {
  hold(text, size);
  const char *last = static_cast<const char *>(memrchr(text, '\n', size));
  column = last != nullptr ? static_cast<int>(text + size - last - 1) : column + static_cast<int>(size);
}

void say(const char *format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  const int size = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (size > 0) say_bytes(text, static_cast<size_t>(size) < sizeof text ? static_cast<size_t>(size) : sizeof text - 1);
}

void begin_line(tracee &who) {
  if (writer != 0 && column != 0) say(" <unfinished ...>\n");
  writer = who.pid;
  if (how.with_pid)
    say("%-5d ", who.pid);
  else if (how.file == nullptr && tracee_count() > 1)
    say("[pid %5d] ", who.pid);
  if (how.clock != 0) say_time();
}

bool line_is_open(const tracee &who) { return writer == who.pid; }

void end_line() {
  say("\n");
  writer = 0;
}

void align_result() {
  if (column < result_column) say("%*s", result_column - column, "");
}

// The column stays: what the message interrupts is broken off behind it.
void complain(const char *format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  flush_output();
  fprintf(stderr, "strace: %s\n", text);
}
