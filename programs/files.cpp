// Shows the files of row T4 and, of N5 and E7, that open and openat agree: one file is made, described, written, read
// back and given a hole, and each answer is compared. Does not belong here: refusals of the kernel (errors).
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

char path[4096];

[[noreturn]] void give_up(const char *what) {
  const int number = errno;
  fflush(stdout);  // what was seen so far comes before the complaint
  fprintf(stderr, "files: %s: %s\n", what, strerror(number));
  exit(1);
}

// A call and its answer on one line. An answer of -1 is none that we came for.
[[gnu::format(printf, 3, 4)]] long show(long answer, const char *seen, const char *format, ...) {
  const int number = errno;
  char call[5000];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(call, sizeof call, format, arguments);
  va_end(arguments);
  errno = number;
  if (answer < 0) give_up(call);
  printf("  %-60s = %-9ld %s\n", call, answer, seen);
  return answer;
}

bool agreed = true;

const char *agree(bool condition, const char *text) {
  if (condition) return text;
  agreed = false;
  return "NOT AS EXPECTED";
}

bool is_same_file(const struct stat &one, const struct stat &other) {
  return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

struct stat status_of(int fd) {
  struct stat status;
  if (fstat(fd, &status) != 0) give_up("fstat");
  return status;
}

// A name that nobody has, in $TMPDIR or /tmp; -1 and errno if there is none to be had.
int create() {
  const char *folder = getenv("TMPDIR");
  if (folder == nullptr || *folder == '\0') folder = "/tmp";
  for (int attempt = 0; attempt != 100; ++attempt) {
    if (snprintf(path, sizeof path, "%s/files-%d-%d", folder, getpid(), attempt) >= static_cast<int>(sizeof path)) {
      errno = ENAMETOOLONG;
      return -1;
    }
    const int fd = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
    if (fd >= 0 || errno != EEXIST) return fd;
  }
  return -1;
}

struct opened {
  int first, second;
};

// While the file has a name, Ctrl-C waits; after unlink there is nothing left that somebody would have to remove.
opened open_twice() {
  static constexpr int endings[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
  sigset_t held, before;
  sigemptyset(&held);
  for (const int each : endings) sigaddset(&held, each);
  sigprocmask(SIG_BLOCK, &held, &before);

  const int first = create();
  if (first < 0) give_up(path);
  struct stat by_name, nobody;
  const int named = stat(path, &by_name);
  const int why_not = errno;
  const int second = openat(AT_FDCWD, path, O_RDONLY);
  const int why_not_second = errno;
  const int unlinked = unlink(path);
  const bool gone = stat(path, &nobody) != 0 && errno == ENOENT;
  sigprocmask(SIG_SETMASK, &before, nullptr);

  puts("A file comes into being, and has two descriptors");
  show(first, "a new file: O_EXCL would refuse an old one", "open(\"%s\", O_RDWR | O_CREAT | O_EXCL, 0600)", path);
  errno = why_not;
  show(named, agree(by_name.st_size == 0 && S_ISREG(by_name.st_mode), "a regular file of 0 bytes"), "stat(\"%s\")",
       path);
  errno = why_not_second;
  show(second, "AT_FDCWD: from where we are, as open does", "openat(AT_FDCWD, \"%s\", O_RDONLY)", path);
  show(unlinked, agree(gone, "stat: ENOENT. The descriptors keep the file"), "unlink(\"%s\")", path);

  const struct stat one = status_of(first), other = status_of(second);
  printf("  open:   device %lu file %lu mode %o links %lu\n", one.st_dev, one.st_ino, one.st_mode, one.st_nlink);
  printf("  openat: device %lu file %lu mode %o links %lu, %s\n", other.st_dev, other.st_ino, other.st_mode,
         other.st_nlink,
         agree(is_same_file(one, other) && is_same_file(one, by_name) && one.st_mode == by_name.st_mode,
               "the same, and as stat said"));
  return {first, second};
}

void write_and_read_back(const opened &files) {
  static const char text[] = "Behind the screen is a door.\n";
  constexpr long length = sizeof text - 1;
  char buffer[100] = "";

  puts("What was written is read back");
  show(write(files.first, text, length), "bytes written", "write(%d, \"Behind the screen ...\", %ld)", files.first,
       length);
  show(lseek(files.first, 0, SEEK_CUR), "where write left the position", "lseek(%d, 0, SEEK_CUR)", files.first);
  show(read(files.first, buffer, sizeof buffer), "bytes: there is nothing behind the end, and that is no error",
       "read(%d, buffer, %zu)", files.first, sizeof buffer);
  show(lseek(files.first, -6, SEEK_END), "six bytes before the end", "lseek(%d, -6, SEEK_END)", files.first);
  const long tail = read(files.first, buffer, 4);
  show(tail, agree(memcmp(buffer, "door", 4) == 0, "\"door\""), "read(%d, buffer, 4)", files.first);
  const long head = read(files.second, buffer, 6);
  show(head, agree(memcmp(buffer, "Behind", 6) == 0, "\"Behind\": opened twice, it has two positions"),
       "read(%d, buffer, 6)", files.second);
}

void leave_a_hole(const opened &files) {
  constexpr long far = 64L << 20;
  puts("A hole has a length, but takes no room");
  show(lseek(files.first, far, SEEK_SET), "far behind the end, which is allowed", "lseek(%d, %ld, SEEK_SET)",
       files.first, far);
  show(write(files.first, "!", 1), "the one byte at the end of a hole", "write(%d, \"!\", 1)", files.first);

  const struct stat status = status_of(files.first);
  const long on_disk = status.st_blocks * 512;
  printf("  st_size %ld, st_blocks %ld * 512 = %ld bytes on the disk: %s\n", status.st_size, status.st_blocks, on_disk,
         on_disk < status.st_size ? "the hole is not there" : "this file system fills its holes");

  char buffer[4096];
  memset(buffer, 'x', sizeof buffer);
  const long zeros = pread(files.second, buffer, sizeof buffer, far / 2);
  bool all_zero = true;
  for (const char each : buffer) all_zero = all_zero && each == '\0';
  show(zeros, agree(all_zero, "bytes, each of them 0"), "pread(%d, buffer, %zu, %ld)", files.second, sizeof buffer,
       far / 2);
}

void close_both(const opened &files) {
  char byte;
  puts("After close the number means nothing");
  show(close(files.first), "the second one still holds the file", "close(%d)", files.first);
  const bool refused = read(files.first, &byte, 1) == -1 && errno == EBADF;
  printf("  read(%d, buffer, 1)%42s = -1        %s\n", files.first, "", agree(refused, "EBADF"));
  show(close(files.second), "the last one: the file is gone now", "close(%d)", files.second);
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: files\nShows open, read, write, close, stat and lseek at work on a file in $TMPDIR or /tmp.");
  } else if (argc > 1) {
    fputs("files: no arguments are expected; see files --help\n", stderr);
    return 2;
  } else {
    const opened files = open_twice();
    write_and_read_back(files);
    leave_a_hole(files);
    close_both(files);
  }
  if (fflush(stdout) != 0 || ferror(stdout)) {
    perror("files: standard output");
    return 1;
  }
  return agreed ? 0 : 1;
}
