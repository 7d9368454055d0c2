// setitimer and getitimer.
// Does not belong here: alarm (unistd/sleep.cpp).
#include <sys/time.h>
#include "kernel/time.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int setitimer(int which, const struct itimerval *__restrict value, struct itimerval *__restrict old) {
  return set_errno(kernel::setitimer(which, value, old));
}

int getitimer(int which, struct itimerval *value) { return set_errno(kernel::getitimer(which, value)); }

}  // extern "C"
