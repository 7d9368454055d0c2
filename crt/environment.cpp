// The step that tells the library where the environment lies on the initial stack.
// Does not belong here: the variable (libc/unistd/environ.cpp), or reading it.
#include <unistd.h>
#include "process/steps.h"

SHOJI_STEP(environment);

extern "C" void shoji_start_environment(char **envp, void *) { environ = envp; }
