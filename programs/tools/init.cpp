// The first process of a machine that has nothing but shoji's programs: mounts, runs one command, and switches off.
// Does not belong here: a service's life, or any setting of the machine that the command can make itself.
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct file_system {
  const char *type, *place;
};
constexpr file_system file_systems[] = {{"proc", "/proc"}, {"sysfs", "/sys"}, {"devtmpfs", "/dev"}, {"tmpfs", "/tmp"}};

void mount_all() {
  for (const file_system &each : file_systems) {
    if (mkdir(each.place, 0755) != 0 && errno != EEXIST) perror(each.place);
    // A kernel may have mounted /dev itself: EBUSY.
    if (mount(each.type, each.place, each.type, 0, nullptr) != 0 && errno != EBUSY) perror(each.place);
  }
}

// The kernel leaves descriptors 0 to 2 closed where it found no /dev/console before this process began.
void open_console() {
  const int console = open("/dev/console", O_RDWR);
  if (console == -1) return;
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd)
    if (fd != console) dup2(console, fd);
  if (console > STDERR_FILENO) close(console);
}

// 127.0.0.1 can be reached once the interface is up; the kernel itself gives it that address then.
void start_loopback() {
  struct ifreq loopback = {};
  strcpy(loopback.ifr_name, "lo");
  loopback.ifr_flags = IFF_UP;
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd == -1 || ioctl(fd, SIOCSIFFLAGS, &loopback) != 0) perror("lo");
  if (fd != -1) close(fd);
}

// Where nobody types at the console, input=/dev/null on the kernel's command line says what the command reads instead.
void open_input() {
  const char *const input = getenv("input");
  if (input == nullptr) return;
  const int fd = open(input, O_RDONLY | O_NOCTTY);
  if (fd == -1 || dup2(fd, STDIN_FILENO) == -1) perror(input);
  if (fd > STDERR_FILENO) close(fd);
}

[[noreturn]] void run(char **command) {
  setsid();
  ioctl(STDOUT_FILENO, TIOCSCTTY, 0);  // of a terminal that is the session's own, Ctrl-C reaches the command
  open_input();
  execvp(command[0], command);
  const int reason = errno;
  fprintf(stderr, "init: %s: %s\n", command[0], strerror(reason));
  _exit(reason == ENOENT ? 127 : 126);
}

// Every child that nobody waits for becomes this process's, and is buried here; the status is the command's.
int wait_for(pid_t command) {
  for (;;) {
    int status;
    const pid_t ended = waitpid(-1, &status, 0);
    if (ended == -1 && errno != EINTR) return 1;
    if (ended != command) continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
}

// Whoever started the machine learns the status from the device that the kernel's command line names:
// status=/dev/ttyS1.
void report(int status) {
  const char *const device = getenv("status");
  if (device == nullptr) return;
  const int fd = open(device, O_WRONLY | O_NOCTTY);
  if (fd == -1 || dprintf(fd, "%d\n", status) < 0) perror(device);
  if (fd != -1) close(fd);
}

}  // namespace

// The words behind "--" on the kernel's command line; /bin/sh where there are none. They come to this process as
// arguments too, but behind words that were meant for the kernel, as nokaslr, which only its first instructions know.
char **command_to_run() {
  static char line[4096];
  static char *words[sizeof line / 2 + 1];
  static char shell[] = "/bin/sh";
  const int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);
  const ssize_t length = fd == -1 ? -1 : read(fd, line, sizeof line - 1);
  if (length == -1) perror("/proc/cmdline");
  if (fd != -1) close(fd);

  size_t count = 0;
  bool behind = false;
  for (char *word = strtok(line, " \n"); word != nullptr; word = strtok(nullptr, " \n")) {
    if (behind) words[count++] = word;
    behind = behind || strcmp(word, "--") == 0;
  }
  if (count == 0) words[0] = shell;
  return words;
}

// What is NAME=VALUE on the kernel's command line, and no setting of its own, comes as environment.
int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: init, as the kernel's first process\n"
        "Mounts /proc, /sys, /dev and /tmp, brings up the interface lo, runs what stands behind -- on the kernel's\n"
        "command line (/bin/sh), buries orphans, and switches the machine off.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (getpid() != 1) {
    fputs("init: this is not the first process of a machine; see init --help\n", stderr);
    return 2;
  }
  mount_all();
  open_console();
  start_loopback();

  char **const command = command_to_run();
  const pid_t child = fork();
  if (child == 0) run(command);
  const int status = child == -1 ? (perror("init: fork"), 1) : wait_for(child);

  kill(-1, SIGTERM);
  report(status);
  sync();
  reboot(RB_POWER_OFF);
  perror("init: reboot");  // a first process that ends is a kernel's panic
  for (;;) pause();
}
