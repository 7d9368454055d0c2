// cd, exit, export, :, true and false.
// Does not belong here: variables themselves (variables.cpp).
#include "builtins.h"
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "lexer.h"
#include "memory.h"
#include "shell.h"
#include "variables.h"

namespace {

int run_true(char **) { return 0; }

int run_false(char **) { return 1; }

int run_exit(char **arguments) {
  int status = state.status;
  if (const char *const word = arguments[1]) {
    const long number = strtol(word, nullptr, 10);
    if (*word == '\0' || strspn(word, "0123456789") != strlen(word) || number > INT_MAX) {
      complain("exit: Illegal number: %s", word);
      return fatal(2);
    }
    status = static_cast<int>(number) & 0xff;
  }
  state.leaving = true;
  return status;
}

// Output of the shell's own that nobody can have.
int complain_of_output(const char *name) {
  complain("%s: %s", name, strerror(errno));
  return 1;
}

int run_export(char **arguments) {
  if (arguments[1] == nullptr || strcmp(arguments[1], "-p") == 0)
    return show_exported() ? 0 : complain_of_output("export");
  for (char **each = arguments + 1; *each != nullptr; ++each) {
    char *end = *each;
    while (is_name_part(*end)) ++end;
    if (!is_name_start(**each) || (*end != '=' && *end != '\0')) {
      complain("export: %.*s: bad variable name", static_cast<int>(strcspn(*each, "=")), *each);
      return fatal(2);
    }
    if (*end == '=') assign(*each);
    *end = '\0';
    export_variable(*each);
  }
  return 0;
}

// Where `target` leads from `from`, by the names alone: after cd into a symbolic link, cd .. goes back.
char *logical_path(const char *from, const char *target) {
  text path;
  if (*target != '/') append(path, from);
  list<size_t> starts;
  text result;
  path.add('/');
  append(path, target);
  for (const char *part = path.terminated(); *part != '\0';) {
    part += strspn(part, "/");
    const size_t length = strcspn(part, "/");
    if (length == 2 && part[0] == '.' && part[1] == '.') {
      if (starts.count() != 0) {
        const size_t kept = starts[starts.count() - 1];
        text shorter;
        for (size_t i = 0; i != kept; ++i) shorter.add(result[i]);
        result = shorter;
        list<size_t> fewer;
        for (size_t i = 0; i + 1 < starts.count(); ++i) fewer.add(starts[i]);
        starts = fewer;
      }
    } else if (length != 0 && !(length == 1 && part[0] == '.')) {
      starts.add(result.count());
      result.add('/');
      for (size_t i = 0; i != length; ++i) result.add(part[i]);
    }
    part += length;
  }
  if (result.count() == 0) result.add('/');
  return result.terminated();
}

int run_cd(char **arguments) {
  const char *target = arguments[1];
  const bool goes_back = target != nullptr && strcmp(target, "-") == 0;
  if (target == nullptr || goes_back) {
    const char *const name = goes_back ? "OLDPWD" : "HOME";
    target = value_of(name);
    if (target == nullptr) {
      complain("cd: %s not set", name);
      return 2;
    }
  }
  if (*target == '\0') return 0;

  const char *const before = value_of("PWD");
  char *path = logical_path(before != nullptr ? before : "/", target);
  if (before == nullptr || chdir(path) != 0) {
    // The name of where we are may be none any more; the place still has its neighbours.
    char buffer[PATH_MAX];
    if (chdir(target) != 0) {
      complain("cd: can't cd to %s", arguments[1] != nullptr ? arguments[1] : target);
      return 2;
    }
    if (getcwd(buffer, sizeof buffer) != nullptr) {
      text copy;
      append(copy, buffer);
      path = copy.terminated();
    }
  }
  if (before != nullptr) {
    text old;
    append(old, before);
    set_variable("OLDPWD", old.terminated());
    export_variable("OLDPWD");
  }
  set_variable("PWD", path);
  if (goes_back && dprintf(STDOUT_FILENO, "%s\n", path) < 0) return complain_of_output("cd");
  return 0;
}

constexpr builtin builtins[] = {
    {":", run_true, true},        {"cd", run_cd, false},       {"exit", run_exit, true},
    {"export", run_export, true}, {"false", run_false, false}, {"true", run_true, false},
};

}  // namespace

const builtin *find_builtin(const char *name) {
  for (const builtin &each : builtins)
    if (strcmp(each.name, name) == 0) return &each;
  return nullptr;
}

void set_working_directory() {
  export_variable("PWD");
  const char *const claimed = value_of("PWD");
  struct stat there, here;
  if (claimed != nullptr && *claimed == '/' && stat(claimed, &there) == 0 && stat(".", &here) == 0 &&
      there.st_dev == here.st_dev && there.st_ino == here.st_ino)
    return;
  char buffer[PATH_MAX];
  if (getcwd(buffer, sizeof buffer) != nullptr) set_variable("PWD", buffer);
}
