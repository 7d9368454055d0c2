// Opening, duplicating and closing descriptors as redirections say, and back again.
// Does not belong here: which command they are for (run.cpp).
#include "redirect.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "expand.h"
#include "shell.h"

namespace {

// The first descriptor that the shell takes for itself: those below are the user's.
constexpr int first_own = 10;

bool complain_of_file(const char *file, bool creates) {
  const bool missing = errno == ENOENT || errno == ENOTDIR;
  complain("cannot %s %s: %s", creates ? "create" : "open", file,
           missing ? (creates ? "Directory nonexistent" : "No such file") : strerror(errno));
  return false;
}

bool complain_of_descriptor(const char *number) {
  complain("%s: %s", number, strerror(errno));
  return false;
}

bool duplicate(const char *target, int fd) {
  if (strcmp(target, "-") == 0) {
    close(fd);
    return true;
  }
  if (*target == '\0' || strspn(target, "0123456789") != strlen(target)) {
    complain("Syntax error: Bad fd number");
    return false;
  }
  const long source = strtol(target, nullptr, 10);
  return dup2(source > INT_MAX ? -1 : static_cast<int>(source), fd) >= 0 || complain_of_descriptor(target);
}

bool open_as(int fd, redirection_kind kind, const char *target) {
  int flags = O_RDONLY;
  if (kind == redirection_kind::write) flags = O_WRONLY | O_CREAT | O_TRUNC;
  if (kind == redirection_kind::append) flags = O_WRONLY | O_CREAT | O_APPEND;
  const int opened = open(target, flags, 0666);
  if (opened < 0) return complain_of_file(target, kind != redirection_kind::read);
  if (opened == fd) return true;
  const bool moved = dup2(opened, fd) >= 0 || complain_of_descriptor(target);
  close(opened);
  return moved;
}

}  // namespace

bool redirect(const list<redirection> &all, list<saved_descriptor> *saved) {
  for (const redirection &each : all) {
    const char *const target = expand_text(each.target);
    if (saved != nullptr) saved->add({each.fd, fcntl(each.fd, F_DUPFD_CLOEXEC, first_own)});
    const bool done =
        each.kind == redirection_kind::duplicate ? duplicate(target, each.fd) : open_as(each.fd, each.kind, target);
    if (!done) return false;
  }
  return true;
}

// Backwards: the same descriptor may have been redirected twice.
void restore(const list<saved_descriptor> &saved) {
  for (size_t i = saved.count(); i-- != 0;) {
    if (saved[i].copy < 0) {
      close(saved[i].fd);
    } else {
      dup2(saved[i].copy, saved[i].fd);
      close(saved[i].copy);
    }
  }
}
