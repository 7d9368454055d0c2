// One int as a lock of threads: taken and given back without the kernel, unless somebody has to wait.
// Does not belong here: which locks there are, or the mutexes of programs (libc/pthread/mutex.h).
#pragma once
#include "core/result.h"
#include "process/tls.h"

namespace shoji::process {

// 0: free. Else the number of the thread that holds it, and `contended` while others may sleep for it.
using lock_word = int;
constexpr int contended = 1 << 30;

// The calling thread as the kernel numbers it; 0 in the first thread before libc/pthread/first_thread.cpp has run, when
// there is no other: what it takes then, it takes and gives back without a trace.
inline int own_number() { return this_thread()->alive; }

inline bool is_mine(const lock_word &word) {
  return (__atomic_load_n(&word, __ATOMIC_RELAXED) & ~contended) == own_number();
}

inline bool try_take(lock_word &word) {
  int none = 0;
  return __atomic_compare_exchange_n(&word, &none, own_number(), false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

// A time to wait until, by CLOCK_REALTIME or CLOCK_MONOTONIC. No `time`: for ever.
struct deadline {
  bool realtime;
  const void *time;  // struct timespec
};

// Sleeps while the word has that value, at most until then; spurious ends and interruptions are the caller's to bear.
// ETIMEDOUT, or EINVAL: no such time; EINTR. Any other end is a success.
result<void> sleep_on(const int &word, int value, deadline until);
void wake(int &word, int count);

// Waits for a word that is taken; what try_take does not need. ETIMEDOUT EINVAL.
result<void> wait_and_take(lock_word &word, deadline until);

inline result<void> take(lock_word &word, deadline until = {false, nullptr}) {
  return try_take(word) ? result<void>(0) : wait_and_take(word, until);
}

// Only what the caller holds.
inline void give(lock_word &word) {
  if ((__atomic_exchange_n(&word, 0, __ATOMIC_RELEASE) & contended) != 0) wake(word, 1);
}

}  // namespace shoji::process
