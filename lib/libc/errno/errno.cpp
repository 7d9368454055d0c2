// errno itself, one object for each thread.
// Does not belong here: who sets it (set_errno.h).
#include <errno.h>
#include "process/steps.h"

SHOJI_NEEDS_STEP(tls);

__thread int errno;
