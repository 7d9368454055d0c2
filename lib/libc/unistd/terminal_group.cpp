// tcgetpgrp and tcsetpgrp: which process group has the terminal.
// Does not belong here: the other attributes of a terminal.
#include <unistd.h>
#include "kernel/terminal.h"
#include "libc/errno/set_errno.h"

extern "C" {

pid_t tcgetpgrp(int fd) {
  int group;
  const shoji::result<int> answer = shoji::kernel::get_foreground_group(static_cast<unsigned>(fd), &group);
  return answer ? group : shoji::set_errno(answer);
}

int tcsetpgrp(int fd, pid_t group) {
  return shoji::set_errno(shoji::kernel::set_foreground_group(static_cast<unsigned>(fd), &group));
}

}  // extern "C"
