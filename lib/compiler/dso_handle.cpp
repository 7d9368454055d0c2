// The name by which compiled C++ code calls the file that it is in, when it registers a destructor.
// Does not belong here: what becomes of it (libc/stdlib/atexit.cpp).

// Only its address counts (Itanium C++ ABI 3.3.6.3).
extern "C" {
extern const char __dso_handle;
const char __dso_handle = 0;
}
