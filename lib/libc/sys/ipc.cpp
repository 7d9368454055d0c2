// ftok: a key of System V IPC from a file.
// Does not belong here: what is found by the key (shm.cpp, msg.cpp, sem.cpp).
#include <sys/ipc.h>
#include <sys/stat.h>
#include "kernel/directory.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

// As everybody makes it, so that programs on other libcs find the same object: eight bits of the project, eight of the
// device, sixteen of the inode.
extern "C" key_t ftok(const char *path, int project) {
  struct stat status;
  const result<void> answer = kernel::stat(path, &status);
  if (!answer) return set_errno(answer);
  return static_cast<key_t>(static_cast<unsigned>(project) << 24 | (status.st_dev & 0xff) << 16 |
                            (status.st_ino & 0xffff));
}
