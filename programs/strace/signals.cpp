// Signals: their names, sets of them, and what the kernel tells of one.
// Does not belong here: delivering them (follow.cpp).
#include <signal.h>
#include <string.h>
#include "decode.h"
#include "names.h"
#include "output.h"
#include "structures.h"
#include "text.h"

namespace {

constexpr int first_real_time = 32;  // the kernel's: 34 in C libraries
constexpr int last_signal = 64;

// The name without SIG: INT, RT_3.
void put_short_name(int signal) {
  if (signal == first_real_time)
    say("RTMIN");
  else if (signal > first_real_time)
    say("RT_%d", signal - first_real_time);
  else if (signal == SIGIO)
    say("IO");  // POLL is its other name
  else if (const char *name = sigabbrev_np(signal))
    say("%s", name);
  else
    say("%d", signal);
}

const char *codes_of(int signal) {
  switch (signal) {
    case SIGCHLD: return "codes_child";
    case SIGSEGV: return "codes_segmentation";
    case SIGBUS: return "codes_bus";
    case SIGILL: return "codes_illegal";
    case SIGFPE: return "codes_arithmetic";
    case SIGTRAP: return "codes_trap";
    case SIGIO: return "codes_poll";
    case SIGSYS: return "codes_call";
    default: return "codes_any";
  }
}

void put_code(const siginfo_t &info) {
  const uint32_t code = static_cast<uint32_t>(info.si_code);
  const name_set *own = find_set(info.si_code > 0 && info.si_code < SI_KERNEL ? codes_of(info.si_signo) : "codes_any");
  if (name_of(own, code) != nullptr)
    put_one_of(own, code);
  else
    say("%#x", code);
}

void put_child(const siginfo_t &info) {
  say(", si_pid=%d, si_uid=%u, si_status=", info.si_pid, info.si_uid);
  if (info.si_code == CLD_EXITED)
    say("%d", info.si_status);
  else
    put_signal(info.si_status);
  const long ticks[] = {info.si_utime, info.si_stime};
  const char *const names[] = {"si_utime", "si_stime"};
  for (int at = 0; at < 2; ++at) {
    say(", %s=%ld", names[at], ticks[at]);
    if (ticks[at] != 0) say(" /* %ld.%02ld s */", ticks[at] / 100, ticks[at] % 100);
  }
}

void put_value(const siginfo_t &info) {
  if (info.si_ptr == nullptr) return;
  say(", si_int=%d, si_ptr=", info.si_int);
  put_address(reinterpret_cast<uint64_t>(info.si_ptr));
}

void put_by_kernel(const siginfo_t &info) {
  switch (info.si_signo) {
    case SIGCHLD: return put_child(info);
    case SIGILL:
    case SIGFPE:
    case SIGSEGV:
    case SIGBUS:
    case SIGTRAP:
      say(", si_addr=");
      put_address(reinterpret_cast<uint64_t>(info.si_addr));
      if (info.si_signo == SIGSEGV && info.si_code == SEGV_PKUERR) say(", si_pkey=%u", info.si_pkey);
      return;
    case SIGIO: return say(", si_band=%ld, si_fd=%d", info.si_band, info.si_fd);
    case SIGSYS: {
      say(", si_call_addr=");
      put_address(reinterpret_cast<uint64_t>(info.si_call_addr));
      const call *which = find_call(static_cast<uint64_t>(info.si_syscall));
      if (which != nullptr)
        say(", si_syscall=__NR_%s, si_arch=", which->name);
      else
        say(", si_syscall=%d, si_arch=", info.si_syscall);
      return put_one_of("audit_architectures", info.si_arch);
    }
    default: return;
  }
}

}  // namespace

void put_signal(int signal) {
  if (signal <= 0 || signal > last_signal || (signal < first_real_time && sigabbrev_np(signal) == nullptr))
    return say("%d", signal);
  say("SIG");
  put_short_name(signal);
}

// More than two thirds of all are shown by those that are missing.
void put_signal_set(uint64_t set) {
  int count = 0;
  for (uint64_t left = set; left != 0; left &= left - 1) ++count;
  const bool turned = count >= last_signal * 2 / 3;
  if (turned) set = ~set;
  say(turned ? "~[" : "[");
  for (int signal = 1, any = 0; signal <= last_signal; ++signal) {
    if ((set >> (signal - 1) & 1) == 0) continue;
    if (any++ != 0) say(" ");
    put_short_name(signal);
  }
  say("]");
}

void put_siginfo(const siginfo_t &info) {
  say("{si_signo=");
  put_signal(info.si_signo);
  say(", si_code=");
  put_code(info);
  if (info.si_errno != 0) say(", si_errno=%d", info.si_errno);
  switch (info.si_code) {
    case SI_USER:
    case SI_TKILL: say(", si_pid=%d, si_uid=%u", info.si_pid, info.si_uid); break;
    case SI_TIMER:
      say(", si_timerid=%#x, si_overrun=%d", static_cast<unsigned>(info.si_timerid), info.si_overrun);
      put_value(info);
      break;
    case SI_KERNEL:
      if (info.si_signo == SIGSEGV || info.si_signo == SIGBUS || info.si_signo == SIGTRAP || info.si_signo == SIGILL)
        put_by_kernel(info);
      break;
    default:
      if (info.si_code < 0) {
        say(", si_pid=%d, si_uid=%u", info.si_pid, info.si_uid);
        put_value(info);
      } else {
        put_by_kernel(info);
      }
  }
  say("}");
}
