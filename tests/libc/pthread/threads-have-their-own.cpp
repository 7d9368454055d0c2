// Each thread has errno and thread-local variables of its own, which start with their initial values and alignment, the
// stack guard that all share, and a stack between 16 kB and 8 MiB with a page below that cannot be touched.
// RUN: %cxx -I %tests/inputs -fstack-protector-all %s -o %t %link -Wl,-u,shoji_start_tls_image
// RUN: %t
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "expect.h"

namespace {

thread_local int with_value = 42;
thread_local int zero;
alignas(256) thread_local char aligned[3] = "ab";
pthread_t seen;
uint64_t guard;

uint64_t guard_here() {
  uint64_t value;
  asm("mov %%fs:0x28, %0" : "=r"(value));
  return value;
}

void *look(void *argument) {
  expect(argument == &seen);
  expect(with_value == 42 && zero == 0 && aligned[0] == 'a' && aligned[1] == 'b' && errno == 0);
  expect(reinterpret_cast<uintptr_t>(aligned) % 256 == 0);
  expect(reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) % 16 == 0);
  expect(guard_here() == guard);
  with_value = zero = errno = 7;
  seen = pthread_self();
  return &with_value;
}

void *use_stack(void *size) {
  const auto bytes = *static_cast<size_t *>(size);
  auto *const top = static_cast<volatile char *>(__builtin_frame_address(0));
  for (size_t i = 512; i < bytes; i += 512) top[-static_cast<long>(i)] = 'x';
  return nullptr;
}

// Ends for good where the touch that is one too many does not.
void *overflow(void *) {
  auto *place = static_cast<volatile char *>(__builtin_frame_address(0));
  for (;;) *(place -= 4096) = 'x';
}

}  // namespace

int main() {
  pthread_t id, second;
  void *result;
  guard = guard_here();
  expect(guard != 0);
  errno = 5;
  with_value = 6;
  expect(pthread_create(&id, nullptr, look, &seen) == 0);
  expect(pthread_join(id, &result) == 0 && result != &with_value);
  expect(pthread_equal(seen, id) && !pthread_equal(id, pthread_self()));
  expect(errno == 5 && with_value == 6 && zero == 0);

  size_t size = PTHREAD_STACK_MIN - 1024;
  pthread_attr_t attributes;
  expect(pthread_attr_init(&attributes) == 0 && pthread_attr_setstacksize(&attributes, PTHREAD_STACK_MIN) == 0);
  expect(pthread_create(&id, &attributes, use_stack, &size) == 0);
  expect(pthread_join(id, nullptr) == 0);
  size = (8 << 20) - 4096;
  expect(pthread_create(&second, nullptr, use_stack, &size) == 0 && pthread_join(second, nullptr) == 0);

  const pid_t child = fork();
  if (child == 0) {
    expect(pthread_create(&id, &attributes, overflow, nullptr) == 0);
    pthread_join(id, nullptr);
    _exit(0);
  }
  int status;
  expect(waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV);
  return 0;
}
