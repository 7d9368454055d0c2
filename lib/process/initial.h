// The initial stack, for code that runs later: what lies on it is found from the environment on.
// Does not belong here: environ, which the program may replace.
#pragma once

namespace shoji::process {

// envp as the kernel laid it; the auxiliary vector lies behind. Set before main by the step `initial`.
extern char **initial_environment;

}  // namespace shoji::process
