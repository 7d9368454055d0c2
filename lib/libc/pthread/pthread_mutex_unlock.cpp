// pthread_mutex_unlock.
// Does not belong here: who waits for it (pthread_mutex_lock.cpp).
#include "libc/pthread/mutex.h"

namespace shoji {

int unlock_mutex(pthread_mutex_t &mutex) {
  if (mutex.__type != PTHREAD_MUTEX_NORMAL && !process::is_mine(mutex.__word)) return EPERM;
  if (mutex.__depth != 0)
    --mutex.__depth;
  else
    process::give(mutex.__word);
  return 0;
}

}  // namespace shoji

extern "C" int pthread_mutex_unlock(pthread_mutex_t *mutex) { return shoji::unlock_mutex(*mutex); }
