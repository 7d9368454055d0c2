// The program's file found in the shell's own PATH, which may not be exported, and execve.
// Does not belong here: builtins.
#include "execute.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "memory.h"
#include "shell.h"
#include "variables.h"

namespace {

constexpr const char *default_path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

// Comes back with errno. A script without #! is for a shell, and the shell that we can be sure of is this one.
void try_file(char *path, char **words, char **environment) {
  execve(path, words, environment);
  if (errno != ENOEXEC) return;
  list<char *> script;
  static char name[] = "sh";
  script.add(name);
  script.add(path);
  for (char **each = words + 1; *each != nullptr; ++each) script.add(*each);
  execve("/proc/self/exe", script.terminated(), environment);
}

// The error that says most: that of a file that was found, else that there is none.
int search(const char *name, char **words, char **environment) {
  const char *path = value_of("PATH");
  if (path == nullptr) path = default_path;
  int why = ENOENT;
  for (;; ++path) {
    text candidate;
    const size_t length = strcspn(path, ":");
    for (size_t i = 0; i != length; ++i) candidate.add(path[i]);
    if (length != 0) candidate.add('/');
    append(candidate, name);
    try_file(candidate.terminated(), words, environment);
    if (errno != ENOENT && errno != ENOTDIR) why = errno;
    path += length;
    if (*path == '\0') return why;
  }
}

}  // namespace

void execute(char **words) {
  char **const environment = environment_of_commands();
  int why = ENOENT;
  if (strchr(words[0], '/') != nullptr) {
    try_file(words[0], words, environment);
    why = errno;
  } else if (*words[0] != '\0') {
    why = search(words[0], words, environment);
  }
  const bool is_missing = why == ENOENT || why == ENOTDIR || why == ENAMETOOLONG || why == ELOOP;
  complain("%s: %s", words[0], is_missing ? "not found" : strerror(why));
  _exit(is_missing ? 127 : 126);
}
