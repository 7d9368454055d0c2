// pthread_key_create and its kin: values that each thread has of its own, by keys that are made while it runs.
// Does not belong here: variables that the compiler knows as thread_local.
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include "libc/pthread/thread.h"
#include "process/steps.h"

SHOJI_NEEDS_STEP(tls);

using namespace shoji;

namespace {

// A key in use has an odd generation. Each use of its place has another one, so that a value of an older key is none.
struct key {
  unsigned generation;
  void (*destructor)(void *value);
};

struct key_value {
  unsigned generation;
  void *value;
};

key keys[PTHREAD_KEYS_MAX];
constinit thread_local key_value values[PTHREAD_KEYS_MAX] = {};

unsigned generation_of(pthread_key_t number) {
  return number < PTHREAD_KEYS_MAX ? __atomic_load_n(&keys[number].generation, __ATOMIC_ACQUIRE) : 0;
}

}  // namespace

extern "C" {

int pthread_key_create(pthread_key_t *number, void (*destructor)(void *)) {
  for (pthread_key_t each = 0; each != PTHREAD_KEYS_MAX; ++each) {
    unsigned free = generation_of(each) & ~1u;
    if (!__atomic_compare_exchange_n(&keys[each].generation, &free, free + 1, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_RELAXED))
      continue;
    __atomic_store_n(&keys[each].destructor, destructor, __ATOMIC_RELEASE);
    *number = each;
    return 0;
  }
  return EAGAIN;
}

int pthread_key_delete(pthread_key_t number) {
  unsigned used = generation_of(number);
  if (used % 2 == 0) return EINVAL;
  return __atomic_compare_exchange_n(&keys[number].generation, &used, used + 1, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_RELAXED)
             ? 0
             : EINVAL;
}

void *pthread_getspecific(pthread_key_t number) {
  const unsigned generation = generation_of(number);
  return generation % 2 != 0 && values[number].generation == generation ? values[number].value : nullptr;
}

int pthread_setspecific(pthread_key_t number, const void *value) {
  const unsigned generation = generation_of(number);
  if (generation % 2 == 0) return EINVAL;
  values[number] = {generation, const_cast<void *>(value)};
  return 0;
}

}  // extern "C"

namespace shoji {

// A destructor may set values again: then there is another round, but not for ever.
void destroy_key_values() {
  bool again = true;
  for (int round = 0; again && round != PTHREAD_DESTRUCTOR_ITERATIONS; ++round) {
    again = false;
    for (pthread_key_t each = 0; each != PTHREAD_KEYS_MAX; ++each) {
      void *const value = pthread_getspecific(each);
      auto *const destructor = __atomic_load_n(&keys[each].destructor, __ATOMIC_ACQUIRE);
      if (value == nullptr || destructor == nullptr) continue;
      values[each].value = nullptr;
      destructor(value);
      again = true;
    }
  }
}

}  // namespace shoji
