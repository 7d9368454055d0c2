// Where the environment and the auxiliary vector lie on the initial stack.
// Does not belong here: how that becomes known (crt/initial_environment.cpp).
#include "process/initial.h"
#include "process/steps.h"

SHOJI_NEEDS_STEP(initial);

namespace shoji::process {

char **initial_environment;

}  // namespace shoji::process
