// Shows the processes of rows T4 and N5: who fork's two sides are, what execve keeps, the status word of each end, who
// gets SIGCHLD, a zombie, and vfork's wait. Does not belong here: threads, or signals for their own sake (signals).
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

bool agreed = true;

const char *agree(bool condition, const char *text) {
  if (condition) return text;
  agreed = false;
  return "NOT AS EXPECTED";
}

[[noreturn]] void give_up(const char *what) {
  const int number = errno;
  fflush(stdout);  // what was seen so far comes before the complaint
  fprintf(stderr, "processes: %s: %s\n", what, strerror(number));
  exit(1);
}

int checked(int answer, const char *what) {
  if (answer < 0) give_up(what);
  return answer;
}

// In a child that waits for something: it shall not outlive us, however we end.
void end_with(pid_t parent) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent) _exit(1);
}

// A child that runs `body` and is gone when that returns. It has a copy of what waits in our buffers, and leaves it
// there. When we know of it, it is one that ends with us: stopped before that, it would stay for ever.
template <typename Body>
pid_t child_that(Body body) {
  int ends[2];
  checked(pipe(ends), "pipe");
  const pid_t parent = getpid();
  const pid_t child = checked(fork(), "fork");
  if (child == 0) {
    end_with(parent);
    close(ends[0]);
    close(ends[1]);
    body();
    _exit(0);
  }
  close(ends[1]);
  char nothing;
  checked(static_cast<int>(read(ends[0], &nothing, 1)), "read");
  close(ends[0]);
  return child;
}

int status_of(pid_t child, int options = 0) {
  int status;
  checked(waitpid(child, &status, options), "waitpid");
  return status;
}

void fork_answers_twice() {
  struct {
    pid_t answer, own, parent;
    int variable;
  } seen;
  int ends[2], variable = 1;
  checked(pipe(ends), "pipe");
  const pid_t parent = getpid();
  const pid_t child = checked(fork(), "fork");
  if (child == 0) {
    end_with(parent);
    ++variable;
    seen = {child, getpid(), getppid(), variable};
    _exit(write(ends[1], &seen, sizeof seen) == sizeof seen ? 0 : 1);
  }
  close(ends[1]);
  if (read(ends[0], &seen, sizeof seen) != sizeof seen) give_up("the child's report");
  close(ends[0]);
  checked(status_of(child), "the child");

  puts("fork answers twice");
  printf("  parent: fork() = %d, getpid() = %d, variable %d\n", child, parent, variable);
  printf("  child:  fork() = %d, getpid() = %d, getppid() = %d, variable %d: %s\n", seen.answer, seen.own, seen.parent,
         seen.variable,
         agree(seen.answer == 0 && seen.own == child && seen.parent == parent && variable == 1 && seen.variable == 2,
               "its memory is a copy"));
}

void execve_keeps_the_process() {
  int ends[2];
  checked(pipe(ends), "pipe");
  const pid_t child = child_that([&ends] {
    static char name[] = "processes", option[] = "--pid";
    char *arguments[] = {name, option, nullptr};
    if (dup2(ends[1], STDOUT_FILENO) < 0) return;
    close(ends[0]);
    close(ends[1]);
    execve("/proc/self/exe", arguments, environ);
    _exit(127);
  });
  close(ends[1]);
  char text[32] = "";
  const ssize_t length = read(ends[0], text, sizeof text - 1);
  close(ends[0]);
  const int status = status_of(child);

  puts("execve: another program, the same process");
  printf("  child %d executes this file with --pid, and that prints %.*s: %s\n", child,
         length > 0 ? static_cast<int>(length) - 1 : 0, text, agree(status == 0 && atoi(text) == child, "the same"));
}

void show_status(const char *how, int status, int expected, const char *why) {
  char reading[32] = "";
  if (WIFEXITED(status)) snprintf(reading, sizeof reading, "exited, status %d", WEXITSTATUS(status));
  if (WIFSIGNALED(status)) snprintf(reading, sizeof reading, "ended by signal %d", WTERMSIG(status));
  if (WIFSTOPPED(status)) snprintf(reading, sizeof reading, "stopped by signal %d", WSTOPSIG(status));
  if (WIFCONTINUED(status)) snprintf(reading, sizeof reading, "goes on");
  printf("  %-21s 0x%04x  %-21s %s\n", how, status, reading, agree(status == expected, why));
}

[[noreturn]] void wait_for_ever() {
  for (;;) pause();
}

void each_end_has_its_status() {
  printf("The status word\n  %-21s %-7s %-21s %s\n", "how it ended", "word", "as wait's macros say", "made of");
  show_status("_exit(0)", status_of(child_that([] { _exit(0); })), 0, "0 << 8");
  show_status("_exit(7)", status_of(child_that([] { _exit(7); })), 7 << 8, "7 << 8");
  show_status("_exit(256 + 7)", status_of(child_that([] { _exit(256 + 7); })), ((256 + 7) & 0xff) << 8,
              "(263 & 0xff) << 8: eight bits are kept");

  pid_t child = child_that(wait_for_ever);
  checked(kill(child, SIGKILL), "kill");
  show_status("kill(child, SIGKILL)", status_of(child), SIGKILL, "the signal");

  child = child_that(wait_for_ever);
  checked(kill(child, SIGSTOP), "kill");
  show_status("kill(child, SIGSTOP)", status_of(child, WUNTRACED), SIGSTOP << 8 | 0x7f, "the signal << 8 | 0x7f");
  checked(kill(child, SIGCONT), "kill");
  show_status("kill(child, SIGCONT)", status_of(child, WCONTINUED), 0xffff, "a word of its own");
  checked(kill(child, SIGTERM), "kill");
  show_status("kill(child, SIGTERM)", status_of(child), SIGTERM, "the signal");
}

volatile sig_atomic_t sigchld_count;

void count_sigchld(int) { sigchld_count = sigchld_count + 1; }

int end_at_once(void *) { return 0; }

// The handler has run before wait returns: the kernel sends the signal before it lets anybody see the child dead.
void who_gets_sigchld() {
  struct sigaction action = {};
  action.sa_handler = count_sigchld;
  action.sa_flags = SA_RESTART;
  checked(sigaction(SIGCHLD, &action, nullptr), "sigaction");

  sigchld_count = 0;
  status_of(child_that([] {}));
  const int by_fork = sigchld_count;

  alignas(16) static char stack[16384];
  sigchld_count = 0;
  const pid_t child = checked(clone(end_at_once, stack + sizeof stack, 0, nullptr), "clone");
  const bool hidden = waitpid(child, nullptr, 0) == -1 && errno == ECHILD;
  status_of(child, __WALL);
  const int by_clone = sigchld_count;

  puts("A dead child's signal, counted by a handler");
  printf("  fork()        SIGCHLD came %d time:  %s\n", by_fork, agree(by_fork == 1, "fork asks for it"));
  printf("  clone(..., 0) SIGCHLD came %d times: %s\n", by_clone,
         agree(by_clone == 0 && hidden, "no signal was asked for, and waitpid sees the child only with __WALL"));
}

// The state is the word behind the name, which stands in parentheses.
char state_of(pid_t process) {
  char path[32], text[512];
  snprintf(path, sizeof path, "/proc/%d/stat", process);
  const int fd = open(path, O_RDONLY);
  if (fd < 0) return '-';
  const ssize_t length = read(fd, text, sizeof text - 1);
  close(fd);
  if (length <= 0) return '-';
  text[length] = '\0';
  const char *const behind = strrchr(text, ')');
  return behind != nullptr && behind[1] != '\0' ? behind[2] : '-';
}

// count_sigchld is still installed. Blocked but in sigsuspend, the signal cannot come before we wait for it.
void a_zombie_waits_for_wait() {
  sigset_t sigchld, before;
  sigemptyset(&sigchld);
  sigaddset(&sigchld, SIGCHLD);
  checked(sigprocmask(SIG_BLOCK, &sigchld, &before), "sigprocmask");
  sigchld_count = 0;
  const pid_t child = child_that([] {});
  sigset_t awake = before;
  sigdelset(&awake, SIGCHLD);
  while (sigchld_count == 0) sigsuspend(&awake);
  const char dead = state_of(child);
  const int status = status_of(child);
  const char gone = state_of(child);
  checked(sigprocmask(SIG_SETMASK, &before, nullptr), "sigprocmask");

  puts("A dead child stays until it was waited for");
  printf("  /proc/%d/stat before wait: %c  %s\n", child, dead,
         agree(dead == 'Z', "a zombie: nothing but its status is left"));
  printf("  /proc/%d/stat after wait:  %c  %s\n", child, gone, agree(gone == '-' && status == 0, "no such process"));
}

// Volatile: the child changes it behind the compiler's back.
volatile int shared = 1;

void vfork_waits() {
  const timespec moment = {0, 1000000};
  const pid_t child = checked(vfork(), "vfork");
  if (child == 0) {
    nanosleep(&moment, nullptr);
    shared = 2;
    _exit(0);
  }
  const int seen = shared;
  status_of(child);
  puts("vfork: the child runs first, on our memory");
  printf("  a millisecond later it sets a variable of ours from 1 to %d; we stood still until then: %s\n", seen,
         agree(seen == 2, "seen"));
}

// What our parent ignored or blocked we would do, too, and so would our children.
void start_afresh() {
  sigset_t none;
  sigemptyset(&none);
  checked(sigprocmask(SIG_SETMASK, &none, nullptr), "sigprocmask");
  signal(SIGCHLD, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
}

int finish() {
  if (fflush(stdout) == 0 && !ferror(stdout)) return agreed ? 0 : 1;
  perror("processes: standard output");
  return 1;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: processes [--pid]\nShows fork, execve, exit, wait and getpid at work; with --pid only its own number.");
    return finish();
  }
  if (argc == 2 && strcmp(argv[1], "--pid") == 0) {
    printf("%d\n", getpid());
    return finish();
  }
  if (argc > 1) {
    fprintf(stderr, "processes: %s is not expected; see processes --help\n", argv[1]);
    return 2;
  }
  start_afresh();
  fork_answers_twice();
  execve_keeps_the_process();
  each_end_has_its_status();
  who_gets_sigchld();
  a_zombie_waits_for_wait();
  vfork_waits();
  return finish();
}
