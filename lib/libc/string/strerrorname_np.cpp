// strerrorname_np: an error's constant as text.
// Does not belong here: its message (strerror.cpp).
#include <string.h>
#include "libc/errno/table.h"

namespace {

constexpr char names[] =
#define ERROR(number, name, message) #name "\0"
#include "libc/errno/errors.def"
#undef ERROR
    ;

}  // namespace

// "0" for 0, a null pointer for a number that Linux does not know, as glibc has it.
extern "C" const char *strerrorname_np(int number) { return number == 0 ? "0" : shoji::find_error(names, number); }
