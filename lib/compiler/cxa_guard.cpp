// The guards of static variables inside functions, which are initialised when control first passes them.
// Does not belong here: how a thread waits for another one that does it (cxa_guard_threads.cpp).
#include "compiler/cxa_guard.h"
#include "libc/stdlib/abort_saying.h"

using namespace shoji;

extern "C" {

// 1: the caller shall initialise the variable, and then call one of the two below. 0: it is initialised.
int __cxa_guard_acquire(guard *variable) {
  if (__atomic_load_n(&variable->initialised, __ATOMIC_ACQUIRE) != 0) return 0;
  if (take_guard != nullptr) {
    take_guard(*variable);
    if (variable->initialised == 0) return 1;
    give_guard(*variable);
    return 0;
  }
  if (variable->word != 0) guard_recursion();
  variable->word = 1;
  return 1;
}

void __cxa_guard_release(guard *variable) {
  __atomic_store_n(&variable->initialised, 1, __ATOMIC_RELEASE);
  __cxa_guard_abort(variable);
}

// The initialisation was left by an exception: the next caller tries again.
void __cxa_guard_abort(guard *variable) {
  if (give_guard != nullptr)
    give_guard(*variable);
  else
    variable->word = 0;
}

}  // extern "C"

void shoji::guard_recursion() { abort_saying("a static variable's initialisation needs its own value\n"); }
