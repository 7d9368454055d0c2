// Shows row T14: a small debugger on ptrace with gdb's words, from the command line, from files and from a prompt.
// Does not belong here: the commands themselves (commands.cpp).
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "commands.h"
#include "inferior.h"
#include "list.h"
#include "terminal.h"

namespace debug {

namespace {

enum class source { argument, file };
struct script {
  source from;
  const char *text;  // a command, or the name of a file of commands
};

struct settings {
  bool batch;
  list<script> scripts;
  char **program;
};

// Reads lines of any length from a descriptor.
class line_reader {
 public:
  explicit line_reader(int fd) : fd_(fd) {}

  // False at the end. The line is valid up to the next call.
  bool next(const char *&line) {
    line_.clear();
    for (;;) {
      if (at_ == size_) {
        size_ = read(fd_, buffer_, sizeof buffer_);
        at_ = 0;
        if (size_ <= 0) break;
      }
      const char byte = buffer_[at_++];
      if (byte == '\n') return take(line);
      line_.push(byte);
    }
    size_ = 0;
    return line_.size() > 0 && take(line);
  }

 private:
  bool take(const char *&line) {
    line_.push('\0');
    line = line_.begin();
    return true;
  }

  int fd_;
  char buffer_[4096];
  ssize_t at_ = 0, size_ = 0;
  list<char> line_;
};

bool command(const char *line, bool &quit) {
  const bool done = execute(line, quit);
  // What a command says of its failure goes to stderr, behind what it has said before.
  if (fflush(stdout) == 0 && !ferror(stdout)) return done;
  perror("debug: standard output");
  kill_process();
  _exit(1);
}

bool run_file(const char *path, bool &quit) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd == -1) {
    perror(path);
    return false;
  }
  line_reader reader(fd);
  const char *line;
  bool done = true;
  for (int number = 1; !quit && done && reader.next(line); ++number) {
    done = command(line, quit);
    if (!done) fprintf(stderr, "%s:%d: Error in sourced command file.\n", path, number);
  }
  close(fd);
  return done;
}

// An empty line repeats the last one, at a terminal.
void converse(bool &quit) {
  line_reader reader(STDIN_FILENO);
  const bool repeats = isatty(STDIN_FILENO) == 1;
  list<char> last;
  last.push('\0');
  while (!quit) {
    const char *line;
    prompt();
    const bool answered = reader.next(line);
    prompt_is_answered();
    if (!answered) {
      puts("");
      return;
    }
    if (*line != '\0') {
      last.clear();
      for (size_t i = 0; i <= strlen(line); ++i) last.push(line[i]);
    }
    command(*line == '\0' && repeats ? last.begin() : line, quit);
  }
}

int leave() {
  if (fflush(stdout) == 0 && !ferror(stdout)) return 0;
  perror("debug: standard output");
  return 1;
}

int complain(const char *what, const char *word) {
  fprintf(stderr, "debug: %s%s; see debug --help\n", what, word);
  return 2;
}

// 0, or the status to leave with.
int read_arguments(char **arguments, settings &made) {
  for (++arguments; *arguments != nullptr && **arguments == '-'; ++arguments) {
    const char *const word = *arguments + (strncmp(*arguments, "--", 2) == 0 ? 1 : 0);
    const bool is_file = strcmp(word, "-x") == 0;
    if (strcmp(word, "-batch") == 0) {
      made.batch = true;
    } else if (is_file || strcmp(word, "-ex") == 0) {
      if (arguments[1] == nullptr) return complain("something must follow ", *arguments);
      made.scripts.push({is_file ? source::file : source::argument, *++arguments});
    } else if (strcmp(word, "-args") == 0) {
      ++arguments;
      break;
    } else {
      return complain("unknown option ", *arguments);
    }
  }
  made.program = arguments;
  return 0;
}

}  // namespace

}  // namespace debug

using namespace debug;

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: debug [--batch] [-x FILE | -ex COMMAND]... [--args] [PROGRAM [ARGUMENT]...]\n"
        "Runs PROGRAM as gdb does: commands of each FILE, each COMMAND, then those that are typed; with --batch none "
        "is\n"
        "read, and the first that fails ends it with status 1. The command `help` lists the commands.");
    return leave();
  }
  settings made{};
  if (const int status = read_arguments(argv, made)) return status;
  if (*made.program != nullptr) {
    const bool loaded = set_program(made.program);
    if (!loaded && made.batch) return 1;
  }
  fflush(stdout);
  prepare_terminal();
  bool quit = false;
  for (const script &each : made.scripts) {
    if (quit) break;
    const bool done = each.from == source::file ? run_file(each.text, quit) : command(each.text, quit);
    if (done || !made.batch) continue;
    kill_process();
    return 1;
  }
  if (!made.batch && !quit) converse(quit);
  kill_process();
  return leave();
}
