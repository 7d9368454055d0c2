// nice: how willingly the process gives way to others, by steps.
// Does not belong here: asking for it (sys/resource/priority.cpp).
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// A refusal is EPERM by POSIX, EACCES by the kernel. Its answer is 20 - nice, so never negative; it brings sums beyond
// the range into that.
result<void> change(int increment) {
  const int now = 20 - SHOJI_TRY(kernel::getpriority(PRIO_PROCESS, 0));
  if (increment < -40) increment = -40;
  if (increment > 40) increment = 40;
  const auto changed = kernel::setpriority(PRIO_PROCESS, 0, now + increment);
  return !changed && changed.failure().number == EACCES ? result<void>(error{EPERM}) : changed;
}

}  // namespace

// -1 is an answer, too: only errno tells it from an error (nice(2)).
extern "C" int nice(int increment) {
  const auto changed = change(increment);
  return changed ? getpriority(PRIO_PROCESS, 0) : set_errno(changed);
}
