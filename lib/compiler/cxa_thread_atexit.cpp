// Destructors of thread_local variables: called when the thread ends, and for the one that calls exit before all else.
// Does not belong here: other static objects (libc/stdlib/atexit.cpp), values of keys (libc/pthread/pthread_key.cpp).
#include <stdlib.h>
#include "libc/stdlib/abort_saying.h"
#include "process/steps.h"

SHOJI_NEEDS_STEP(tls);

namespace shoji {

namespace {

struct destructor {
  destructor *older;
  void (*function)(void *object);
  void *object;
};

constinit thread_local destructor *newest;

}  // namespace

// The last to be constructed first. What a destructor constructs comes next.
void destroy_thread_locals() {
  while (newest != nullptr) {
    const destructor next = *newest;
    free(newest);
    newest = next.older;
    next.function(next.object);
  }
}

[[gnu::used, gnu::section(".at_exit.thread")]] static void (*const at_exit)() = destroy_thread_locals;

}  // namespace shoji

using shoji::destructor;

extern "C" {

// The compiler calls it once the variable is constructed; without memory for the destructor there is no way on.
int __cxa_thread_atexit(void (*function)(void *), void *object, void *) {
  auto *const added = static_cast<destructor *>(malloc(sizeof(destructor)));
  if (added == nullptr) shoji::abort_saying("a thread_local variable: out of memory\n");
  *added = {shoji::newest, function, object};
  shoji::newest = added;
  return 0;
}

// By the name that compilers expect of a C library.
int __cxa_thread_atexit_impl(void (*function)(void *), void *object, void *dso)
    __attribute__((alias("__cxa_thread_atexit")));

}  // extern "C"
