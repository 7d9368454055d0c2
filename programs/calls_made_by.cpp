// Shows row T5: which system calls a library function makes, if any. A child calls the functions, and its parent
// watches it by ptrace. Does not belong here: the arguments of the calls (strace/), or when a buffer is written
// (buffering.cpp).
#include <fcntl.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

// ---- what the child does
// ---------------------------------------------------------------------------------------------

// What functions answer goes here, so that no call is left out as useless.
volatile long number;
volatile double root;
void *block, *another, *large_block;
FILE *file;
char text[5000];

void must_be(bool good) {
  if (!good) _exit(3);
}

struct row {
  const char *text;  // null: what must be done before the next row, and is not shown
  void (*call)();
};

// A further function is one line more. They run in this order, in one process.
constexpr row rows[] = {
    {"strlen(text)", [] { number = static_cast<long>(strlen(text)); }},
    {"memcpy(to, from, 100)", [] { memcpy(text + 1000, text, 100); }},
    {"strtol(\"42\", NULL, 10)", [] { number = strtol("42", nullptr, 10); }},
    {"sqrt(2)", [] { root = sqrt(2); }},
    {"getenv(\"PATH\")", [] { number = getenv("PATH") != nullptr; }},
    {"snprintf(to, 100, \"%d\", 42)", [] { number = snprintf(text + 1000, 100, "%d", 42); }},
    {"getpid()", [] { number = getpid(); }},
    {"time(NULL)", [] { number = time(nullptr); }},
    {"clock_gettime(CLOCK_MONOTONIC, now)",
     [] {
       timespec now;
       number = clock_gettime(CLOCK_MONOTONIC, &now);
     }},

    {"malloc(100), the first", [] { block = malloc(100); }},
    {"malloc(100), another", [] { another = malloc(100); }},
    {"free of both", [] { free(block), free(another); }},
    {"malloc(1000000)", [] { large_block = malloc(1000000); }},
    {"realloc(block, 8000000)", [] { large_block = realloc(large_block, 8000000); }},
    {"free of that", [] { free(large_block); }},

    {"printf(\"%d\", 42)", [] { printf("%d", 42); }},
    {"printf(\"\\n\"), the first line", [] { printf("\n"); }},
    {"puts(\"text\"), room in the buffer", [] { puts("text"); }},
    {"fflush(stdout)", [] { fflush(stdout); }},
    {nullptr, [] { printf("%*d", BUFSIZ - 2, 42); }},
    {"puts(\"text\"), the buffer nearly full", [] { puts("text"); }},
    {"fprintf(stderr, \"%d\", 42)", [] { fprintf(stderr, "%d", 42); }},
    {"write(1, \"text\", 4)", [] { number = write(STDOUT_FILENO, "text", 4); }},

    {"fopen(path, \"r\"), the first", [] { must_be((file = fopen("/proc/self/exe", "r")) != nullptr); }},
    {"fgetc(file), the first", [] { must_be(fgetc(file) != EOF); }},
    {"fgetc(file), another", [] { must_be(fgetc(file) != EOF); }},
    {"fread of 5000 bytes", [] { must_be(fread(text, 1, sizeof text, file) == sizeof text); }},
    {"ftell(file)", [] { number = ftell(file); }},
    {"fseek(file, 0, SEEK_SET)", [] { number = fseek(file, 0, SEEK_SET); }},
    {"fclose(file)", [] { must_be(fclose(file) == 0); }},
    {"fopen(path, \"r\"), another", [] { must_be((file = fopen("/proc/self/exe", "r")) != nullptr); }},
    {"remove(path)", [] { number = remove(""); }},

    {"exit(0), text in the buffer", [] { exit(0); }},
};
constexpr long row_count = sizeof rows / sizeof *rows;

// What stands before and behind each function in the stream of calls: one that anybody may make, and that takes no
// arguments, made with arguments that its watcher knows.
constexpr unsigned long mark = 0x73686f6a69;

// Until it is traced, too, it shall not outlive its watcher.
[[noreturn]] void be_watched(pid_t watcher) {
  const int nowhere = open("/dev/null", O_RDWR);
  must_be(nowhere >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0 && dup2(nowhere, STDERR_FILENO) >= 0);
  memset(text, 'x', 100);
  must_be(prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == watcher);
  must_be(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 && kill(getpid(), SIGSTOP) == 0);
  for (long i = 0; i < row_count; ++i) {
    syscall(SYS_getppid, mark, i);
    rows[i].call();
    syscall(SYS_getppid, mark, row_count);
  }
  _exit(3);  // the last row does not come back
}

// ---- what its parent sees
// --------------------------------------------------------------------------------------------

const char *name_of(unsigned long call) {
  switch (call) {
#define CALL(value, name, ...) \
  case value:                  \
    return #name;
#include "kernel/syscalls.def"
#undef CALL
    default: return "a number that is no call's";
  }
}

// The calls of one function, in their order; the same one again is counted.
struct calls {
  struct {
    unsigned long number;
    int times;
  } seen[8];
  size_t count = 0;

  void add(unsigned long call) {
    if (count != 0 && seen[count - 1].number == call)
      ++seen[count - 1].times;
    else if (count < sizeof seen / sizeof *seen)
      seen[count++] = {call, 1};
  }

  void show(const char *function) const {
    printf("%-36s ", function);
    for (size_t i = 0; i < count; ++i) {
      printf("%s%s", i == 0 ? "" : ", ", name_of(seen[i].number));
      if (seen[i].times > 1) printf(" ×%d", seen[i].times);
    }
    puts(count == 0 ? "none" : "");
  }
};

[[noreturn]] void fail(const char *what) {
  fprintf(stderr, "calls_made_by: ");
  perror(what);
  exit(1);  // what is traced ends with its tracer
}

// Follows the child from call to call, in and out, until it ends; its exit status.
int watch(pid_t child) {
  calls made;
  long row = row_count;  // that is under way; row_count: none is
  bool inside = false;   // a call: the next stop is its end
  for (long signal = 0;;) {
    if (ptrace(PTRACE_SYSCALL, child, nullptr, reinterpret_cast<void *>(signal)) != 0) fail("PTRACE_SYSCALL");
    int status;
    if (waitpid(child, &status, 0) != child) fail("waitpid");
    if (!WIFSTOPPED(status)) {
      if (row != row_count) made.show(rows[row].text);
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    signal = WSTOPSIG(status);
    if (signal != (SIGTRAP | 0x80)) continue;
    signal = 0;
    inside = !inside;
    if (!inside) continue;

    user_regs_struct registers;
    if (ptrace(PTRACE_GETREGS, child, nullptr, &registers) != 0) fail("PTRACE_GETREGS");
    if (registers.orig_rax != SYS_getppid || registers.rdi != mark) {
      made.add(registers.orig_rax);
    } else {
      if (row != row_count && rows[row].text != nullptr) made.show(rows[row].text);
      row = static_cast<long>(registers.rsi);
      made.count = 0;
    }
  }
}

bool show_all() {
  const pid_t watcher = getpid();
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) be_watched(watcher);
  int status;
  if (waitpid(child, &status, 0) != child) fail("waitpid");
  const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL;
  if (!WIFSTOPPED(status)) return false;
  if (ptrace(PTRACE_SETOPTIONS, child, nullptr, reinterpret_cast<void *>(options)) != 0) fail("PTRACE_SETOPTIONS");
  printf("%-36s %s\n", "function", "calls made");
  return watch(child) == 0;
}

}  // namespace

int main(int argc, char **argv) {
  bool all = true;
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: calls_made_by\nCalls functions of the library, and shows by ptrace which system calls each makes.");
  } else if (argc != 1) {
    fputs("calls_made_by: no arguments are expected; see calls_made_by --help\n", stderr);
    return 2;
  } else {
    all = show_all();
  }
  if (fflush(stdout) != 0 || ferror(stdout)) {
    perror("calls_made_by: standard output");
    return 1;
  }
  if (!all) fputs("calls_made_by: the child could not be traced, or a function failed\n", stderr);
  return all ? 0 : 1;
}
