// The step that keeps descriptors 0, 1 and 2 taken in a program that has more rights than its caller: a file that it
// opens must not become its stdout because the caller closed that. Does not belong here: programs without such rights.
#include <stdlib.h>
#include "kernel/file.h"
#include "process/auxiliary.h"
#include "process/steps.h"

SHOJI_STEP(descriptors);

namespace {

constexpr int open_read_write = 2;  // O_RDWR, open(2)
constexpr unsigned get_flags = 1;   // F_GETFD, fcntl(2)

}  // namespace

// F_GETFD fails for nothing but a closed descriptor. What open(2) takes is the lowest that is free, and thus that one.
extern "C" void shoji_start_descriptors(char **envp, void *) {
  using namespace shoji;
  if (process::find_auxiliary(process::auxiliary_vector(envp), process::AT_SECURE)->value == 0) return;
  for (int fd = 0; fd <= 2; ++fd) {
    if (kernel::fcntl(static_cast<unsigned>(fd), get_flags, 0)) continue;
    const auto opened = kernel::open("/dev/null", open_read_write, 0);
    if (!opened || opened.value() != fd) abort();
  }
}
