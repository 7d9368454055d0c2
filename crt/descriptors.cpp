// The step that keeps descriptors 0, 1 and 2 taken in a program that has more rights than its caller: a file that it
// opens must not become its stdout because the caller closed that. Does not belong here: programs without such rights.
#include <stdlib.h>
#include "kernel/file.h"
#include "process/auxiliary.h"
#include "process/steps.h"

SHOJI_STEP(descriptors);

namespace {

constexpr int open_read_write = 2;  // O_RDWR, open(2)

}  // namespace

// Only a closed descriptor has POLLNVAL. What open(2) takes is the lowest that is free, and thus that one.
extern "C" void shoji_start_descriptors(char **envp, void *) {
  using namespace shoji;
  if (process::find_auxiliary(process::auxiliary_vector(envp), process::AT_SECURE)->value == 0) return;
  kernel::pollfd standard[3] = {{0, 0, 0}, {1, 0, 0}, {2, 0, 0}};
  const auto ready = kernel::poll(standard, 3, 0);
  if (!ready) abort();
  for (const auto &each : standard) {
    if ((each.revents & kernel::poll_not_open) == 0) continue;
    const auto opened = kernel::open("/dev/null", open_read_write, 0);
    if (!opened || opened.value() != each.fd) abort();
  }
}
