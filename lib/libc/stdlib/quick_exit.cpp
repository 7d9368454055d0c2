// quick_exit and at_quick_exit: an end with handlers of its own, and without atexit's, destructors or streams.
// Does not belong here: exit (exit.cpp).
#include <stdlib.h>
#include "kernel/process.h"
#include "process/turn.h"

namespace shoji {

// libc/pthread/stream_locks.cpp, in programs that can have a second thread: who comes later waits for the end.
[[gnu::weak]] void be_the_only_one_to_exit();

}  // namespace shoji

namespace {

using handler = void (*)();

// As many as C promises (C23 7.24.4.3p3).
constexpr int most = 32;
handler handlers[most];
int count;
constinit shoji::lock handlers_lock{};

// The newest handler, which is gone then; null: there is none any more.
handler take_last() {
  const shoji::turn mine(handlers_lock);
  return count != 0 ? handlers[--count] : nullptr;
}

}  // namespace

extern "C" {

int at_quick_exit(void (*added)()) {
  const shoji::turn mine(handlers_lock);
  if (count == most) return -1;
  handlers[count++] = added;
  return 0;
}

// The last registered handler first.
void quick_exit(int status) {
  if (shoji::be_the_only_one_to_exit != nullptr) shoji::be_the_only_one_to_exit();
  while (const handler next = take_last()) next();
  shoji::kernel::exit_group(status);
}

}  // extern "C"
