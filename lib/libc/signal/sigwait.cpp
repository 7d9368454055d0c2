// sigwait, sigwaitinfo and sigtimedwait: a signal taken where the program wants it, without a handler.
// Does not belong here: waiting for a handler (sigsuspend, pause).
#include <signal.h>
#include "kernel/signal.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

static_assert(sizeof(siginfo_t) == 128, "the kernel writes 128 bytes");
static_assert(offsetof(siginfo_t, si_pid) == 16 && offsetof(siginfo_t, si_value) == 24);
static_assert(offsetof(siginfo_t, si_status) == 24 && offsetof(siginfo_t, si_stime) == 40);
static_assert(offsetof(siginfo_t, si_upper) == 40 && offsetof(siginfo_t, si_pkey) == 32);
static_assert(offsetof(siginfo_t, si_fd) == 24 && offsetof(siginfo_t, si_arch) == 28);

namespace {

// What raise and pthread_kill sent counts as sent by kill, as POSIX allows and glibc has it.
int take(const sigset_t *set, siginfo_t *info, const struct timespec *timeout) {
  const auto taken = kernel::rt_sigtimedwait(&set->__signals, info, timeout);
  if (taken && info != nullptr && info->si_code == SI_TKILL) info->si_code = SI_USER;
  return set_errno(taken);
}

}  // namespace

extern "C" {

// POSIX knows no EINTR for it: a handler of another signal is no reason to give up.
int sigwait(const sigset_t *set, int *signal) {
  for (;;) {
    const auto taken = kernel::rt_sigtimedwait(&set->__signals, nullptr, nullptr);
    if (taken) {
      *signal = taken.value();
      return 0;
    }
    if (taken.failure().number != EINTR) return taken.failure().number;
  }
}

int sigwaitinfo(const sigset_t *set, siginfo_t *info) { return take(set, info, nullptr); }

int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout) {
  return take(set, info, timeout);
}

}  // extern "C"
