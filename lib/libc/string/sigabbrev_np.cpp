// sigabbrev_np: a signal's constant as text, without its SIG.
// Does not belong here: what it means (sigdescr_np.cpp).
#include <string.h>
#include "libc/signal/table.h"

namespace {

constexpr char names[] =
#define SIGNAL(number, name, description) #name "\0"
#include "libc/signal/signals.def"
#undef SIGNAL
    ;

}  // namespace

extern "C" const char *sigabbrev_np(int signal) { return shoji::find_signal(names, signal); }
