// sandbox: runs a command that may not make certain system calls (row T15), by a seccomp filter or by ptrace.
// Does not belong here: the two ways (by_seccomp.cpp, by_ptrace.cpp), or what the options mean for a call (policy.cpp).
#include "sandbox.h"
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

namespace {

using namespace sandbox;

constexpr char usage[] =
    "usage: sandbox [--deny SET | --allow SET]... [--errno NAME | --kill | --log]\n"
    "               [--by seccomp | --by ptrace [--deny-path PATH]...] -- COMMAND [ARGUMENT]...\n"
    "Runs a command that may not make certain system calls, nor may anything that it begins.\n"
    "\n"
    "  SET           names of calls and strace's sets, between commas: unlink,%network; all\n"
    "  --deny SET    these not; exit and its like only by their names\n"
    "  --allow SET   these again; as the first option: only these\n"
    "  --errno NAME  what a refused call answers; without it EPERM\n"
    "  --kill        a refused call ends the process\n"
    "  --log         a refused call is made, and told of on stderr\n"
    "  --by seccomp  the kernel asks a filter; by int $0x80 and x32 no call at all is allowed\n"
    "  --by ptrace   the sandbox stops the command at each call, as a debugger does\n"
    "  --deny-path PATH  with ptrace: no call may name PATH, nor what lies below it. Not safe: the name is\n"
    "                compared as it stands, and another thread can change it after that\n"
    "  --by getregs  as ptrace, but believing the number in rax; int $0x80 gets past that\n"
    "\n"
    "Status: the command's, or 128 + the signal that ended it; 125 if the sandbox itself fails, 126 if\n"
    "the command cannot be run, 127 if it is not found; 2 for bad arguments.\n";

// One line, and the status of bad arguments.
int refuse_argument(const char *option, const char *value, const char *why) {
  fprintf(stderr, "sandbox: %s%s%s: %s; see sandbox --help\n", option, *value != '\0' ? " " : "", value, why);
  return 2;
}

// 0 where there is no such error.
int number_of(const char *name) {
  for (int number = 1; number < 4096; ++number) {
    const char *const each = strerrorname_np(number);
    if (each != nullptr && strcmp(each, name) == 0) return number;
  }
  return 0;
}

int help() {
  fputs(usage, stdout);
  if (fflush(stdout) == 0) return 0;
  perror("sandbox: standard output");
  return 1;
}

}  // namespace

int main(int argc, char **argv) {
  enum : int { deny = 1, allow, error, kill, log, by, deny_path, show_help };
  constexpr option options[] = {
      {"deny", required_argument, nullptr, deny},
      {"allow", required_argument, nullptr, allow},
      {"errno", required_argument, nullptr, error},
      {"kill", no_argument, nullptr, kill},
      {"log", no_argument, nullptr, log},
      {"by", required_argument, nullptr, by},
      {"deny-path", required_argument, nullptr, deny_path},
      {"help", no_argument, nullptr, show_help},
      {nullptr, 0, nullptr, 0},
  };
  static order what;
  int refusals = 0;
  opterr = 0;
  for (int found; (found = getopt_long(argc, argv, "+:", options, nullptr)) != -1;) {
    switch (found) {
      case deny:
      case allow:
        if (const char *word = what.rules.change(optarg, found == deny ? verdict::refuse : verdict::allow)) {
          char name[64];
          snprintf(name, sizeof name, "%.*s", static_cast<int>(strcspn(word, ",")), word);
          return refuse_argument(found == deny ? "--deny" : "--allow", *name != '\0' ? name : "''",
                                 "no such call or set");
        }
        break;
      case error:
        what.rules.error = number_of(optarg);
        if (what.rules.error == 0) return refuse_argument("--errno", optarg, "no such error");
        ++refusals;
        break;
      case kill:
      case log:
        what.rules.how = found == kill ? refusal::kill : refusal::log;
        ++refusals;
        break;
      case by:
        if (strcmp(optarg, "seccomp") == 0)
          what.by = way::seccomp;
        else if (strcmp(optarg, "ptrace") == 0)
          what.by = way::ptrace;
        else if (strcmp(optarg, "getregs") == 0)
          what.by = way::getregs;
        else
          return refuse_argument("--by", optarg, "neither seccomp nor ptrace");
        break;
      case deny_path:
        if (what.hidden_count == sizeof what.hidden / sizeof *what.hidden)
          return refuse_argument("--deny-path", optarg, "one too many");
        what.hidden[what.hidden_count++] = optarg;
        break;
      case show_help: return help();
      case ':': return refuse_argument(argv[optind - 1], "", "an argument is missing");
      default: return refuse_argument(argv[optind - 1], "", "no such option");
    }
  }
  if (refusals > 1) return refuse_argument("--errno, --kill, --log", "", "one of them, once");
  if (what.hidden_count > 0 && what.by == way::seccomp)
    return refuse_argument("--deny-path", "", "a filter cannot read memory; only with --by ptrace");
  if (argv[optind] == nullptr) {
    fprintf(stderr, "sandbox: no command; see sandbox --help\n");
    return 2;
  }
  what.command = argv + optind;
  return what.by == way::seccomp ? run_by_seccomp(what) : run_by_ptrace(what);
}
