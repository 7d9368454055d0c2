// pthread_once: a function that is called once.
// Does not belong here: static variables of C++, which are initialised once (compiler/cxa_guard.cpp).
#include <limits.h>
#include <pthread.h>
#include "process/lock.h"

using namespace shoji;

namespace {

enum : int { fresh = PTHREAD_ONCE_INIT, running, running_and_awaited, done };

}  // namespace

extern "C" int pthread_once(pthread_once_t *once, void (*function)()) {
  int state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
  while (state != done) {
    if (state == fresh) {
      if (!__atomic_compare_exchange_n(once, &state, running, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) continue;
      function();
      if (__atomic_exchange_n(once, done, __ATOMIC_RELEASE) == running_and_awaited) process::wake(*once, INT_MAX);
      return 0;
    }
    if (state == running &&
        !__atomic_compare_exchange_n(once, &state, running_and_awaited, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
      continue;
    static_cast<void>(process::sleep_on(*once, running_and_awaited, {false, nullptr}));
    state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
  }
  return 0;
}
