// sigdescr_np: what a signal means, in words.
// Does not belong here: its name (sigabbrev_np.cpp), numbers without a description (strsignal.cpp).
#include <string.h>
#include "libc/signal/table.h"

namespace {

constexpr char descriptions[] =
#define SIGNAL(number, name, description) description "\0"
#include "libc/signal/signals.def"
#undef SIGNAL
    ;

}  // namespace

extern "C" const char *sigdescr_np(int signal) { return shoji::find_signal(descriptions, signal); }
