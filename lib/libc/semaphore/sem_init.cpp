// sem_init, sem_destroy and sem_getvalue.
// Does not belong here: semaphores with names, which there are none of.
#include <errno.h>
#include <semaphore.h>
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int sem_init(sem_t *semaphore, int, unsigned value) {
  if (value > SEM_VALUE_MAX) return set_errno(result<void>(error{EINVAL}));
  semaphore->__state = value;
  return 0;
}

int sem_destroy(sem_t *) { return 0; }

int sem_getvalue(sem_t *semaphore, int *value) {
  *value = __atomic_load_n(&semaphore->__value, __ATOMIC_RELAXED);
  return 0;
}

}  // extern "C"
