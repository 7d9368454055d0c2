// The table of the commands, and those of a few lines.
// Does not belong here: what they set in motion (running.h, breakpoints.h, examine.h).
#include "commands.h"
#include "breakpoints.h"
#include "entries.h"
#include "evaluate.h"
#include "examine.h"
#include "image.h"
#include "lines.h"
#include "running.h"
#include "scopes.h"
#include "words.h"

namespace debug {

namespace {

char *program_path;
char **program_arguments;

bool run_command(const char *rest) {
  if (program.path == nullptr) {
    fputs("No executable file specified.\nUse the \"file\" command.\n", stderr);
    return false;
  }
  if (*rest != '\0') program_arguments = split_words(rest, program_path);
  return program_arguments != nullptr && run_program(program_arguments);
}

// A number, 1 if there is none; any expression will do.
bool count_of(const char *rest, unsigned long &count) {
  value made;
  count = 1;
  if (*rest == '\0') return true;
  if (!evaluate(rest, made)) return false;
  count = made.bits;
  return true;
}

bool stepi_command(const char *rest) {
  unsigned long count;
  return count_of(rest, count) && step_instructions(count);
}
bool step_command(const char *rest) {
  unsigned long count;
  return count_of(rest, count) && step_lines(count, true);
}
bool next_command(const char *rest) {
  unsigned long count;
  return count_of(rest, count) && step_lines(count, false);
}

bool finish_command(const char *) {
  if (!finish()) return false;
  value returned;
  if (!value_returned(returned)) return true;
  printf("Value returned is $%zu = ", remember(returned));
  show_value(returned, false);
  puts("");
  return true;
}

bool continue_command(const char *) { return resume(); }
bool break_command(const char *rest) { return set_breakpoint(rest, false); }
bool tbreak_command(const char *rest) { return set_breakpoint(rest, true); }

bool catch_command(const char *rest) {
  if (strncmp(rest, "syscall", 7) != 0 || (rest[7] != '\0' && rest[7] != ' ')) {
    fputs("debug catches system calls only: catch syscall [NAME|NUMBER]...\n", stderr);
    return false;
  }
  char **const words = split_words(rest, nullptr);
  return words != nullptr && catch_calls(words + 1);
}

bool delete_command(const char *rest) {
  if (*rest == '\0') {
    delete_all_breakpoints();
    return true;
  }
  char **words = split_words(rest, nullptr);
  for (; words != nullptr && *words != nullptr; ++words)
    if (!delete_breakpoint(*words)) return false;
  return words != nullptr;
}

bool file_command(const char *rest) {
  char **const words = split_words(rest, nullptr);
  if (words == nullptr) return false;
  if (words[0] != nullptr && words[1] == nullptr) return set_program(words);
  fputs("debug knows: file PROGRAM\n", stderr);
  return false;
}

bool info_command(const char *rest) {
  const size_t length = strcspn(rest, " ");
  const char *what = rest + length;
  while (*what == ' ') ++what;
  if (length > 0 && strncmp(rest, "breakpoints", length) == 0) {
    show_breakpoints();
    return true;
  }
  if (length > 0 && strncmp(rest, "registers", length) == 0) return show_registers(what);
  fputs("debug knows: info breakpoints, info registers [REGISTER]\n", stderr);
  return false;
}

bool backtrace_command(const char *) {
  if (!is_running()) {
    fputs("No stack.\n", stderr);
    return false;
  }
  constexpr size_t most = 1000;
  size_t number = 0;
  for (const activation &each : activations(most)) {
    printf("#%-3zu", number++);
    show_activation(each, true);
    puts("");
  }
  return true;
}

// "/x rest" is taken apart; the format is empty where there is none.
const char *take_format(const char *rest, char (&format)[32]) {
  format[0] = '\0';
  if (*rest != '/') return rest;
  const size_t length = strcspn(rest, " ");
  snprintf(format, sizeof format, "%.*s", static_cast<int>(length - 1), rest + 1);
  rest += length;
  while (*rest == ' ') ++rest;
  return rest;
}

bool print_command(const char *rest) {
  char format[32];
  rest = take_format(rest, format);
  value made;
  if (*rest == '\0') rest = "$";
  if (!evaluate(rest, made)) return false;
  printf("$%zu = ", remember(made));
  const bool done = show_formatted(made, format[0]);
  puts("");
  return done;
}

bool x_command(const char *rest) {
  char format[32];
  rest = take_format(rest, format);
  return examine(format, rest);
}

bool set_command(const char *rest) {
  if (strncmp(rest, "var ", 4) == 0) rest += 4;
  char target[256];
  const char *const equals = strchr(rest, '=');
  if (equals == nullptr || equals[1] == '=') {
    fputs("debug knows: set $REGISTER = VALUE, set var NAME = VALUE\n", stderr);
    return false;
  }
  snprintf(target, sizeof target, "%.*s", static_cast<int>(equals - rest), rest);
  value from, to;
  return evaluate(target, to) && evaluate(equals + 1, from) && assign(to, from.bits);
}

bool kill_command(const char *) {
  if (!is_running()) {
    fputs("The program is not being run.\n", stderr);
    return false;
  }
  const pid_t process = process_number();
  kill_process();
  printf("[Inferior 1 (process %d) killed]\n", process);
  return true;
}

bool help_command(const char *);

struct command {
  const char *name;
  const char *short_name;  // any beginning of the name will do where only one command has it; this one always does
  bool (*execute)(const char *rest);
  const char *usage;
  const char *help;
};

constexpr command commands[] = {
    {"backtrace", "bt", backtrace_command, "backtrace", "the functions that are active, the innermost first"},
    {"break", "b", break_command, "break PLACE", "stop there: FUNCTION, FILE:LINE, LINE, *ADDRESS"},
    {"catch", nullptr, catch_command, "catch syscall [CALL]...", "stop at the entry and the exit of system calls"},
    {"continue", "c", continue_command, "continue", "run on"},
    {"delete", "d", delete_command, "delete [NUMBER]...", "forget breakpoints; all of them without a number"},
    {"file", nullptr, file_command, "file PROGRAM", "the program to run"},
    {"finish", "fin", finish_command, "finish", "run until the function returns, and show its value"},
    {"help", "h", help_command, "help", "show this"},
    {"info", "i", info_command, "info breakpoints", "where the program is to stop"},
    {"info", "i", info_command, "info registers [REGISTER]", "in hexadecimal and as what they are"},
    {"kill", "k", kill_command, "kill", "end the program"},
    {"next", "n", next_command, "next [COUNT]", "to the next line of this function"},
    {"print", "p", print_command, "print[/FORMAT] VALUE",
     "$REGISTER, errno, a variable, $1, numbers and C's operators"},
    {"quit", "q", nullptr, "quit", "end the debugger, and the program with it"},
    {"run", "r", run_command, "run [ARGUMENT]...", "start the program from its beginning"},
    {"set", nullptr, set_command, "set $REGISTER = VALUE", "change a register; set var NAME = VALUE: a variable"},
    {"step", "s", step_command, "step [COUNT]", "to the next line, also of a function that is called"},
    {"stepi", "si", stepi_command, "stepi [COUNT]", "one instruction"},
    {"tbreak", "tb", tbreak_command, "tbreak PLACE", "as break, for one stop"},
    {"x", nullptr, x_command, "x[/COUNT FORMAT SIZE] ADDRESS", "memory: formats x d u c a s, sizes b h w g"},
};

bool help_command(const char *) {
  for (const command &each : commands) printf("%-31s%s\n", each.usage, each.help);
  return true;
}

const command *find_command(const char *word, size_t length) {
  const command *found = nullptr;
  int count = 0;
  for (const command &each : commands) {
    if (each.short_name != nullptr && strlen(each.short_name) == length && strncmp(each.short_name, word, length) == 0)
      return &each;
    if (strncmp(each.name, word, length) != 0) continue;
    if (each.name[length] == '\0') return &each;
    if (found == nullptr || found->execute != each.execute) ++count;
    found = &each;
  }
  if (count == 1) return found;
  fprintf(stderr, count == 0 ? "Undefined command: \"%.*s\".  Try \"help\".\n" : "Ambiguous command \"%.*s\".\n",
          static_cast<int>(length), word);
  return nullptr;
}

}  // namespace

bool set_program(char **arguments) {
  kill_process();
  if (!load_program(arguments[0])) return false;
  load_entries();
  load_lines();
  load_scopes();
  program_path = arguments[0];
  program_arguments = arguments;
  return true;
}

bool execute(const char *line, bool &quit) {
  while (*line == ' ' || *line == '\t') ++line;
  if (*line == '\0' || *line == '#') return true;
  // A command's name ends where something else than a letter begins: x/4gx, print$rax.
  size_t length = 0;
  while ((line[length] >= 'a' && line[length] <= 'z') || (line[length] >= 'A' && line[length] <= 'Z')) ++length;
  if (length == 0) length = strcspn(line, " ");
  const command *const found = find_command(line, length);
  if (found == nullptr) return false;
  quit = found->execute == nullptr;
  line += length;
  while (*line == ' ' || *line == '\t') ++line;
  return quit || found->execute(line);
}

}  // namespace debug
