// isatty.
// Does not belong here: what else a terminal can be asked.
#include <unistd.h>
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"

extern "C" int isatty(int fd) {
  shoji::kernel::termios attributes;
  return shoji::set_errno(shoji::kernel::get_attributes(static_cast<unsigned>(fd), &attributes)) == 0;
}
