// Threads that come to a static variable at once find it initialised, once, and none goes on before; one whose
// initialisation needs its own value ends the process with a message, in programs with threads, too.
// RUN: %cxx -fthreadsafe-statics -I %tests/inputs %s -o %t %link
// RUN: %t
// RUN: not --crash %t recursion 2>&1 | %check %s
// CHECK:a static variable's initialisation needs its own value
// CHECK-NEXT:error: Aborted
#include <pthread.h>
#include <time.h>
#include "expect.h"

namespace {

constexpr int threads = 8, rounds = 100;
int constructed;

// A type for each round, with a static variable of its own.
template <int Round>
struct slow {
  int value;
  slow() {
    constexpr struct timespec moment = {0, 100000};
    nanosleep(&moment, nullptr);
    ++constructed;
    value = Round;
  }
};

template <int Round>
int value_of() {
  static slow<Round> variable;
  return variable.value;
}

pthread_barrier_t barrier;

template <int Round>
void come() {
  if constexpr (Round != 0) come<Round - 1>();
  pthread_barrier_wait(&barrier);
  expect(value_of<Round>() == Round);
}

void *begin(void *) {
  come<rounds - 1>();
  return nullptr;
}

int recursive(int depth) {
  static int value = depth < 3 ? recursive(depth + 1) : 0;
  return value;
}

}  // namespace

int main(int argc, char **) {
  if (argc > 1) return recursive(0);
  pthread_t ids[threads];
  expect(pthread_barrier_init(&barrier, nullptr, threads) == 0);
  for (pthread_t &each : ids) expect(pthread_create(&each, nullptr, begin, nullptr) == 0);
  for (pthread_t each : ids) expect(pthread_join(each, nullptr) == 0);
  expect(constructed == rounds);
}
