// sem_wait and its kin.
// Does not belong here: semaphores of System V (sys/sem.cpp).
#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <time.h>
#include "libc/errno/set_errno.h"
#include "process/lock.h"

using namespace shoji;

namespace {

// The value in the lower half of `__state`, on which waiters sleep, and their number in the upper one. In one word, so
// that who posts need not look at the semaphore again once a waiter may have gone on and destroyed it.
constexpr unsigned long one_waiter = 1ul << 32;

constexpr int value_in(unsigned long state) { return static_cast<int>(state & (one_waiter - 1)); }

// One less of the value, and of what `leaves`; false if the value is 0.
bool try_take(sem_t &semaphore, unsigned long leaves) {
  unsigned long state = __atomic_load_n(&semaphore.__state, __ATOMIC_RELAXED);
  do
    if (value_in(state) == 0) return false;
  while (!__atomic_compare_exchange_n(&semaphore.__state, &state, state - 1 - leaves, false, __ATOMIC_ACQUIRE,
                                      __ATOMIC_RELAXED));
  return true;
}

result<void> take(sem_t &semaphore, process::deadline until) {
  if (try_take(semaphore, 0)) return result<void>(0);
  __atomic_add_fetch(&semaphore.__state, one_waiter, __ATOMIC_RELAXED);
  while (!try_take(semaphore, one_waiter)) {
    const auto slept = process::sleep_on(semaphore.__value, 0, until);
    if (!slept) {
      __atomic_sub_fetch(&semaphore.__state, one_waiter, __ATOMIC_RELAXED);
      return slept;
    }
  }
  return result<void>(0);
}

result<void> post(sem_t &semaphore) {
  unsigned long state = __atomic_load_n(&semaphore.__state, __ATOMIC_RELAXED);
  do
    if (value_in(state) == SEM_VALUE_MAX) return error{EOVERFLOW};
  while (
      !__atomic_compare_exchange_n(&semaphore.__state, &state, state + 1, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
  if (state >= one_waiter) process::wake(semaphore.__value, 1);
  return result<void>(0);
}

}  // namespace

extern "C" {

int sem_wait(sem_t *semaphore) { return set_errno(take(*semaphore, {false, nullptr})); }

int sem_trywait(sem_t *semaphore) {
  return set_errno(try_take(*semaphore, 0) ? result<void>(0) : result<void>(error{EAGAIN}));
}

int sem_clockwait(sem_t *semaphore, clockid_t clock, const struct timespec *time) {
  if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC) return set_errno(result<void>(error{EINVAL}));
  return set_errno(take(*semaphore, {clock == CLOCK_REALTIME, time}));
}

int sem_timedwait(sem_t *semaphore, const struct timespec *time) { return set_errno(take(*semaphore, {true, time})); }

int sem_post(sem_t *semaphore) { return set_errno(post(*semaphore)); }

}  // extern "C"
