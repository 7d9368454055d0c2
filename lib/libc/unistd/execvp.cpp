// execvp and execvpe: the program's file looked for in PATH, and scripts without #! handed to sh, as exec(3) has it.
// Does not belong here: execve (execve.cpp). After vfork there is no memory of one's own: all lies on the stack.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"
#include "libc/unistd/execute.h"

using namespace shoji;

namespace {

constexpr const char *default_path = "/bin:/usr/bin";
constexpr const char *shell = "/bin/sh";

error load(const char *path, char *const *arguments, char *const *environment, bool scripts) {
  const error why = kernel::execve(path, arguments, environment).failure();
  if (why.number != ENOEXEC || !scripts) return why;

  // sh FILE ARGUMENT...: one word more; and where there was not even a name, two.
  size_t count = 1;
  while (arguments[0] != nullptr && arguments[count] != nullptr) ++count;
  auto *const script = static_cast<const char **>(__builtin_alloca((count + 2) * sizeof(char *)));
  script[0] = shell;
  script[1] = path;
  for (size_t i = 1; i < count; ++i) script[i + 1] = arguments[i];
  script[count + 1] = nullptr;
  return kernel::execve(shell, script, environment).failure();
}

// The answers that let the search go on: no such file here, or no such place.
bool is_elsewhere(error why) {
  switch (why.number) {
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ESTALE:
    case ETIMEDOUT: return true;
    default: return false;
  }
}

error search(const char *name, char *const *arguments, char *const *environment, bool scripts) {
  const size_t length = strlen(name);
  if (length > NAME_MAX) return {ENAMETOOLONG};
  const char *path = getenv("PATH");
  if (path == nullptr) path = default_path;

  char candidate[PATH_MAX + 1 + NAME_MAX + 1];
  bool refused = false;
  for (;; ++path) {
    const char *const end = strchrnul(path, ':');
    const auto folder = static_cast<size_t>(end - path);
    if (folder < PATH_MAX) {
      char *next = static_cast<char *>(mempcpy(candidate, path, folder));
      if (folder != 0) *next++ = '/';  // an empty folder is the working directory
      memcpy(next, name, length + 1);
      const error why = load(candidate, arguments, environment, scripts);
      if (why.number == EACCES)
        refused = true;
      else if (!is_elsewhere(why))
        return why;
    }
    path = end;
    if (*path == '\0') break;
  }
  return {refused ? EACCES : ENOENT};
}

}  // namespace

// A file that was found but may not be executed is reported only if no later folder has one that may.
error shoji::execute(const char *name, char *const *arguments, char *const *environment, bool scripts) {
  if (*name == '\0') return {ENOENT};
  const bool has_place = strchr(name, '/') != nullptr;
  return (has_place ? load : search)(name, arguments, environment, scripts);
}

extern "C" {

int execvpe(const char *name, char *const arguments[], char *const environment[]) {
  return set_errno(result<void>(execute(name, arguments, environment, true)));
}

int execvp(const char *name, char *const arguments[]) { return execvpe(name, arguments, environ); }

}  // extern "C"
