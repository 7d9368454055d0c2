// shmget, shmat, shmdt and shmctl.
// Does not belong here: keys from paths (ipc.cpp).
#include <sys/shm.h>
#include "kernel/ipc.h"
#include "libc/errno/set_errno.h"

using shoji::set_errno;
namespace kernel = shoji::kernel;

extern "C" {

int shmget(key_t key, size_t size, int flags) { return set_errno(kernel::shmget(key, size, flags)); }

void *shmat(int id, const void *address, int flags) { return set_errno(kernel::shmat(id, address, flags)); }

int shmdt(const void *address) { return set_errno(kernel::shmdt(address)); }

int shmctl(int id, int command, shmid_ds *data) { return set_errno(kernel::shmctl(id, command, data)); }

}  // extern "C"
