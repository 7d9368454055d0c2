// Static variables that several threads may come to at once: one initialises, the others wait.
// Does not belong here: programs without threads (cxa_guard.cpp).
#include "compiler/cxa_guard.h"
#include "process/lock.h"

namespace shoji {

[[gnu::weak]] void guard_recursion();

void take_guard(guard &variable) {
  if (variable.word != 0 && process::is_mine(variable.word)) guard_recursion();
  static_cast<void>(process::take(variable.word));
}

void give_guard(guard &variable) { process::give(variable.word); }

}  // namespace shoji
