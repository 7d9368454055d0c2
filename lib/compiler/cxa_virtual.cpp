// What stands in a class's table of virtual functions where there is no function to call.
// Does not belong here: other helpers of the C++ ABI (cxa_guard.cpp; libc/stdlib/atexit.cpp has __cxa_atexit).
#include "libc/stdlib/abort_saying.h"

// Itanium C++ ABI 3.2.6. They are reached from a constructor or destructor of the base, or through a dead object.
extern "C" {

[[noreturn]] void __cxa_pure_virtual() { shoji::abort_saying("a pure virtual function was called\n"); }

[[noreturn]] void __cxa_deleted_virtual() { shoji::abort_saying("a deleted virtual function was called\n"); }

}  // extern "C"
