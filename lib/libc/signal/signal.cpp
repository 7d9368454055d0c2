// signal: a handler, as the BSDs have it.
// Does not belong here: masks and all else that can be said of a handler (sigaction.cpp).
#include <signal.h>

// A single signal is held back while its handler runs, calls go on, and the handler stays (signal(2)). sigaction fails
// for the same signals, and sets errno.
extern "C" void (*signal(int signal, void (*handler)(int)))(int) {
  struct sigaction action = {};
  struct sigaction before;
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  return sigaction(signal, &action, &before) == 0 ? before.sa_handler : SIG_ERR;
}
