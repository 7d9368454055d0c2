// What a static variable's guard is.
// Does not belong here: what compilers call (cxa_guard.cpp).
#pragma once
#include <stdint.h>

namespace shoji {

// Itanium C++ ABI 3.3.2: the compiler reads the first byte itself; the other seven are the library's.
struct guard {
  uint8_t initialised;
  int word;  // 0, or somebody initialises the variable: process/lock.h in programs with threads, else 1
};
static_assert(sizeof(guard) == sizeof(uint64_t));

// The same thread has come to the variable again.
[[noreturn]] void guard_recursion();

// In programs with threads (cxa_guard_threads.cpp): waits until nobody else initialises it.
[[gnu::weak]] void take_guard(guard &variable);
[[gnu::weak]] void give_guard(guard &variable);

}  // namespace shoji

extern "C" {
int __cxa_guard_acquire(shoji::guard *variable);
void __cxa_guard_release(shoji::guard *variable);
void __cxa_guard_abort(shoji::guard *variable);
}
