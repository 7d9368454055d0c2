// The first thread as the functions of <pthread.h> see it: one like any other.
// Does not belong here: its thread-local storage, which programs without threads have, too (crt/tls.cpp).
#include "kernel/thread.h"
#include "libc/pthread/thread_list.h"
#include "process/steps.h"

SHOJI_NEEDS_STEP(tls);

namespace shoji {

int thread_count = 1;

namespace {

// Before main, and before constructors without a priority, in programs that are linked with threads.
[[gnu::constructor(101)]] void describe_first_thread() {
  thread *const first = process::this_thread();
  first->alive = kernel::set_tid_address(&first->alive);
  first->state = thread_joinable;
  first->memory = nullptr;
  first->asked = 0;
  enlist(*first);
}

}  // namespace

}  // namespace shoji
