// getopt over the options that the tutorial names and the few that go with them; strace's words and status for what is
// wrong. Does not belong here: what a set of calls contains (filter.cpp).
#include "options.h"
#include <getopt.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include "filter.h"
#include "text.h"

namespace {

constexpr char usage[] =
    "Usage: strace [-cfqtT] [-e EXPR]... [-o FILE] [-s STRSIZE] { -p PID | PROG [ARGS] }\n"
    "Writes each system call that PROG or process PID makes, its arguments and its answer.\n"
    "\n"
    "  -e trace=SET   only these calls: names and %file %process %network %signal %ipc %desc %memory %clock\n"
    "                 %creds %pure %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs, joined by commas; all; none;\n"
    "                 ! in front: all but these. -e SET is the same\n"
    "  -e signal=SET  only these signals\n"
    "  -f             also threads and child processes\n"
    "  -c             at the end a table of calls, errors and time, instead of the calls\n"
    "  -o FILE        write to FILE, not to the standard error\n"
    "  -p PID         trace a process that is running; it goes on after Ctrl-C\n"
    "  -s STRSIZE     the most bytes shown of a string (32)\n"
    "  -t, -tt        the time of day before each line; with microseconds\n"
    "  -T             the time spent behind each call\n"
    "  -q             no messages about attaching and detaching\n"
    "  -h, --help     this text\n";

constexpr option long_options[] = {
    {"attach", required_argument, nullptr, 'p'},
    {"follow-forks", no_argument, nullptr, 'f'},
    {"help", no_argument, nullptr, 'h'},
    {"output", required_argument, nullptr, 'o'},
    {"string-limit", required_argument, nullptr, 's'},
    {"summary-only", no_argument, nullptr, 'c'},
    {"syscall-times", no_argument, nullptr, 'T'},
    {"trace", required_argument, nullptr, 'e'},
    {nullptr, 0, nullptr, 0},
};

parsed wrong_use() {
  fputs("Try 'strace -h' for more information.\n", stderr);
  return parsed::wrong;
}

// A number of decimal digits in that range; false: it is none.
bool parse_number(const char *text, long least, long most, long &to) {
  char *end;
  to = strtol(text, &end, 10);
  return *text >= '0' && *text <= '9' && *end == '\0' && to >= least && to <= most;
}

// Several processes may be named, also in one argument: "12,34 56".
bool add_pids(const char *text, options &to) {
  static pid_t *pids = nullptr;
  const char *at = text;
  do {
    char *end;
    const long pid = *at >= '0' && *at <= '9' ? strtol(at, &end, 10) : 0;
    if (pid <= 0 || pid > INT_MAX || (*end != '\0' && *end != ',' && *end != ' ')) {
      fprintf(stderr, "strace: Invalid process id: '%s'\n", text);
      return false;
    }
    pid_t *more = static_cast<pid_t *>(realloc(pids, (to.pid_count + 1) * sizeof *pids));
    if (more == nullptr) {
      perror("strace");
      return false;
    }
    pids = more;
    pids[to.pid_count++] = static_cast<pid_t>(pid);
    to.pids = pids;
    at = end;
    while (*at == ',' || *at == ' ') ++at;
  } while (*at != '\0');
  return true;
}

}  // namespace

parsed parse_options(int argc, char **argv, options &to) {
  static char own_name[] = "strace";
  if (argc > 0) argv[0] = own_name;  // for getopt's messages
  for (int letter; (letter = getopt_long(argc, argv, "+ce:fho:p:qs:tT", long_options, nullptr)) != -1;) {
    long number = 0;
    switch (letter) {
      case 'c': to.count = true; break;
      case 'e':
        if (!parse_filter(optarg)) return parsed::wrong;
        break;
      case 'f': to.follow = true; break;
      case 'h': fputs(usage, stdout); return parsed::done;
      case 'o': to.output.file = optarg; break;
      case 'p':
        if (!add_pids(optarg, to)) return parsed::wrong;
        break;
      case 'q': to.quiet = true; break;
      case 's':
        if (!parse_number(optarg, 0, INT_MAX / 4, number)) {
          fprintf(stderr, "strace: invalid -s argument: '%s'\n", optarg);
          return wrong_use();
        }
        longest_string = static_cast<size_t>(number);
        break;
      case 't': to.output.clock += to.output.clock < 2; break;
      case 'T': to.durations = true; break;
      default: return wrong_use();
    }
  }
  if (optind < argc) to.program = argv + optind;
  if (to.program == nullptr && to.pid_count == 0) {
    fputs("strace: must have PROG [ARGS] or -p PID\n", stderr);
    return wrong_use();
  }
  to.output.with_pid = to.follow && to.output.file != nullptr;
  if (to.output.file != nullptr && to.pid_count == 0) to.quiet = true;
  return parsed::go_on;
}
