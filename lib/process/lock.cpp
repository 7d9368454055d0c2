// Waiting for a lock, and for any other word that threads share.
// Does not belong here: what a thread does when nobody is in its way (lock.h).
#include "process/lock.h"
#include <stdint.h>
#include "kernel/thread.h"

namespace shoji::process {

namespace {

// errno(3); these floors have no <errno.h>.
constexpr int interrupted = 4, not_that_value = 11, timed_out = 110;

}  // namespace

// The kernel takes a time before 1970 for none; it has passed.
result<void> sleep_on(const int &word, int value, deadline until) {
  if (until.time != nullptr && *static_cast<const int64_t *>(until.time) < 0) return error{timed_out};
  const auto slept = kernel::futex_wait_until(&word, value, until.realtime, until.time);
  if (!slept && slept.failure().number == not_that_value) return result<void>(0);
  return slept;
}

void wake(int &word, int count) { static_cast<void>(kernel::futex_wake(&word, count)); }

// Who has slept cannot know whether others still do, and takes the lock as one that is contended.
result<void> wait_and_take(lock_word &word, deadline until) {
  for (;;) {
    int found = 0;
    if (__atomic_compare_exchange_n(&word, &found, own_number() | contended, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
      return result<void>(0);
    if ((found & contended) == 0 &&
        !__atomic_compare_exchange_n(&word, &found, found | contended, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
      continue;
    const auto slept = sleep_on(word, found | contended, until);
    if (!slept && slept.failure().number != interrupted) return slept;
  }
}

}  // namespace shoji::process
