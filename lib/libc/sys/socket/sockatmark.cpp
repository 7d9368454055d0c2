// sockatmark.
// Does not belong here: receiving (socket_message.cpp).
#include <sys/ioctl.h>
#include <sys/socket.h>
#include "kernel/file.h"
#include "libc/errno/set_errno.h"

extern "C" int sockatmark(int fd) {
  int at_mark;
  const auto answer = shoji::kernel::ioctl(static_cast<unsigned>(fd), SIOCATMARK, &at_mark);
  return answer ? at_mark : shoji::set_errno(answer);
}
