// siginterrupt.
// Does not belong here: all that a handler may be given (sigaction.cpp).
#include <signal.h>

extern "C" int siginterrupt(int signal, int interrupt) {
  struct sigaction action;
  if (sigaction(signal, nullptr, &action) != 0) return -1;
  action.sa_flags = interrupt != 0 ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
  return sigaction(signal, &action, nullptr);
}
