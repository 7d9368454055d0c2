// posix_openpt, grantpt, unlockpt and ptsname: pseudoterminals.
// Does not belong here: attributes of terminals (termios).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include "format/converters.h"
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"
#include "process/steps.h"

using namespace shoji;

SHOJI_NEEDS_STEP(descriptors);

namespace {

constexpr char folder[] = "/dev/pts/";

result<void> find_name(int fd, char *buffer, size_t size) {
  unsigned terminal;
  SHOJI_TRY(kernel::get_terminal_number(static_cast<unsigned>(fd), &terminal));
  char name[sizeof folder + 10];
  format::sink out{name, name, name + sizeof name, nullptr, 0};
  format::write(out, folder, sizeof folder - 1);
  format::decimal(out, terminal, false);
  out.put('\0');
  const auto length = static_cast<size_t>(out.next - name);
  if (length > size) return error{ERANGE};
  memcpy(buffer, name, length);
  return result<void>(0);
}

char found[sizeof folder + 10];

}  // namespace

extern "C" {

int posix_openpt(int flags) { return set_errno(kernel::open("/dev/ptmx", flags, 0)); }

// devpts gives the terminal to who opened it, with the right mode: there is only to see that it is a terminal.
int grantpt(int fd) {
  unsigned terminal;
  const auto answer = kernel::get_terminal_number(static_cast<unsigned>(fd), &terminal);
  if (answer) return 0;
  return set_errno(result<void>(error{answer.failure().number == ENOTTY ? EINVAL : answer.failure().number}));
}

int unlockpt(int fd) {
  const int locked = 0;
  const auto answer = kernel::set_terminal_lock(static_cast<unsigned>(fd), &locked);
  if (answer) return 0;
  return set_errno(result<void>(error{answer.failure().number == ENOTTY ? EINVAL : answer.failure().number}));
}

int ptsname_r(int fd, char *buffer, size_t size) {
  const auto answer = find_name(fd, buffer, size);
  if (!answer) errno = answer.failure().number;  // as glibc's
  return answer ? 0 : answer.failure().number;
}

char *ptsname(int fd) { return set_errno(find_name(fd, found, sizeof found)) == 0 ? found : nullptr; }

}  // extern "C"
