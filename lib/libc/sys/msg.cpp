// msgget, msgsnd, msgrcv and msgctl.
// Does not belong here: keys from paths (ipc.cpp).
#include <sys/msg.h>
#include "kernel/ipc.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int msgget(key_t key, int flags) { return set_errno(kernel::msgget(key, flags)); }

int msgsnd(int id, const void *message, size_t size, int flags) {
  return set_errno(kernel::msgsnd(id, message, size, flags));
}

ssize_t msgrcv(int id, void *message, size_t size, long type, int flags) {
  return static_cast<ssize_t>(set_errno(kernel::msgrcv(id, message, size, type, flags)));
}

int msgctl(int id, int command, msqid_ds *data) { return set_errno(kernel::msgctl(id, command, data)); }

}  // extern "C"
