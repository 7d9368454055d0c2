// Arguments of the calls on signals and of those that signals interrupt, as far as they are not written as their kind
// is. Does not belong here: a signal itself (signals.cpp).
#include "memory.h"
#include "output.h"
#include "special.h"
#include "structures.h"
#include "text.h"

namespace {

// It takes nothing but the frame on the stack, where the mask stands that is in force again afterwards: behind
// uc_flags, uc_link, uc_stack and uc_mcontext.
bool put_frame(const moment &now, int) {
  if (now.leaving) return true;
  constexpr uint64_t mask_in_frame = 8 + 8 + 24 + 256;
  uint64_t mask;
  if (fetch(now.who.pid, now.who.stack + mask_in_frame, mask)) {
    say("{mask=");
    put_signal_set(mask);
    say("}");
  } else {
    say("{mask=?}");
  }
  return true;
}

// What is left of a sleep is written only where a signal ended it.
bool put_remaining(const moment &now, int at) {
  if (!now.leaving) return false;
  constexpr int64_t interrupted = -4;        // EINTR
  constexpr int64_t to_be_restarted = -516;  // ERESTART_RESTARTBLOCK
  if (now.value(at) != 0 && (now.answer == interrupted || now.answer == to_be_restarted))
    find_structure("timespec")->put(now.who.pid, now.value(at));
  else
    put_address(now.value(at));
  return true;
}

}  // namespace

const special special_signals[] = {
    {"rt_sigreturn", "", put_frame},
    {"nanosleep clock_nanosleep", "rmtp", put_remaining},
    {nullptr, nullptr, nullptr, nullptr},
};
