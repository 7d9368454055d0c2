// strsignal: a signal in words, whatever its number.
// Does not belong here: the words of those that have a name (sigdescr_np.cpp).
#include <signal.h>
#include <string.h>
#include "format/converters.h"

namespace {

char nameless[] = "Real-time signal -2147483648";

}  // namespace

// What is said of a real-time signal, and of a number that Linux does not know, stays until the next call
// (strsignal(3)).
extern "C" char *strsignal(int signal) {
  if (const char *description = sigdescr_np(signal)) return const_cast<char *>(description);

  const bool real_time = signal >= SIGRTMIN && signal <= SIGRTMAX;
  char *const number = stpcpy(nameless, real_time ? "Real-time signal " : "Unknown signal ");
  if (real_time) signal -= SIGRTMIN;
  shoji::format::sink out{number, number, nameless + sizeof nameless, nullptr, 0};  // always wide enough
  const bool negative = signal < 0;
  shoji::format::decimal(out, negative ? -static_cast<uint64_t>(signal) : static_cast<uint64_t>(signal), negative);
  *out.next = '\0';
  return nameless;
}
