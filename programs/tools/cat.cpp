// cat: files, or standard input where none is named or as `-`, one behind the other to standard output.
// Does not belong here: coreutils' other options, or buffers beside the one that read(2) and write(2) share.
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "quoted.h"

namespace {

alignas(4096) char buffer[128 * 1024];
struct stat output;

bool complain(const char *name, const char *why) {
  fprintf(stderr, "cat: %s: %s\n", quoted(name).text(), why);
  return false;
}

bool complain(const char *name) { return complain(name, strerror(errno)); }

[[noreturn]] void complain_of_output() {
  perror("cat: write error");
  _exit(1);
}

void write_all(const char *text, size_t count) {
  while (count != 0) {
    const ssize_t written = write(STDOUT_FILENO, text, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) complain_of_output();
    text += written;
    count -= static_cast<size_t>(written);
  }
}

// A file that grows while it is read would be copied for ever; one at whose end we stand has nothing to copy.
bool is_output(int fd, const struct stat &input) {
  return S_ISREG(output.st_mode) && input.st_dev == output.st_dev && input.st_ino == output.st_ino &&
         lseek(fd, 0, SEEK_CUR) < input.st_size;
}

bool copy(int fd, const char *name) {
  struct stat input;
  if (fstat(fd, &input) != 0) return complain(name);
  if (is_output(fd, input)) return complain(name, "input file is output file");
  for (;;) {
    const ssize_t count = read(fd, buffer, sizeof buffer);
    if (count == 0) return true;
    if (count > 0)
      write_all(buffer, static_cast<size_t>(count));
    else if (errno != EINTR)
      return complain(name);
  }
}

bool copy(const char *name) {
  if (strcmp(name, "-") == 0) return copy(STDIN_FILENO, name);
  const int fd = open(name, O_RDONLY);
  if (fd < 0) return complain(name);
  const bool copied = copy(fd, name);
  return close(fd) == 0 ? copied : complain(name);
}

}  // namespace

int main(int argc, char **argv) {
  static char own_name[] = "cat";
  if (argc != 0) argv[0] = own_name;  // as getopt_long has it in its messages
  static const option options[] = {{"help", no_argument, nullptr, 'h'}, {}};
  for (int letter; (letter = getopt_long(argc, argv, "u", options, nullptr)) != -1;) {
    if (letter == 'u') continue;  // nothing is held back anyway
    if (letter == 'h') {
      puts(
          "usage: cat [-u] [FILE]...\nWrites each FILE, or standard input where there is none or it is -, to standard "
          "output.");
      if (fflush(stdout) != 0) complain_of_output();
      return 0;
    }
    fputs("Try 'cat --help' for more information.\n", stderr);
    return 1;
  }

  if (fstat(STDOUT_FILENO, &output) != 0) {
    perror("cat: standard output");
    return 1;
  }
  bool copied = true;
  if (optind == argc) copied = copy("-");
  for (int i = optind; i < argc; ++i) copied = copy(argv[i]) && copied;
  return copied ? 0 : 1;
}
