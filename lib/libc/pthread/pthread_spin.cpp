// pthread_spin_lock and its kin: a lock for a few instructions.
// Does not belong here: anything that sleeps.
#include <errno.h>
#include <pthread.h>

extern "C" {

int pthread_spin_init(pthread_spinlock_t *lock, int) {
  *lock = 0;
  return 0;
}

int pthread_spin_destroy(pthread_spinlock_t *) { return 0; }

int pthread_spin_trylock(pthread_spinlock_t *lock) {
  return __atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) != 0 ? EBUSY : 0;
}

int pthread_spin_lock(pthread_spinlock_t *lock) {
  while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) != 0)
    while (__atomic_load_n(lock, __ATOMIC_RELAXED) != 0) __builtin_ia32_pause();
  return 0;
}

int pthread_spin_unlock(pthread_spinlock_t *lock) {
  __atomic_store_n(lock, 0, __ATOMIC_RELEASE);
  return 0;
}

}  // extern "C"
