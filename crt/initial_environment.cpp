// The step that remembers where the initial stack lies, for who needs the auxiliary vector after start-up.
// Does not belong here: environ (environment.cpp), or reading the vector.
#include "process/initial.h"
#include "process/steps.h"

SHOJI_STEP(initial);

extern "C" void shoji_start_initial(char **envp, void *) { shoji::process::initial_environment = envp; }
