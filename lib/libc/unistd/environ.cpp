// environ: the environment, which the program may replace (environ(7)).
// Does not belong here: how it gets its value (crt/environment.cpp), or a look into it (stdlib/getenv.cpp).
#include <unistd.h>
#include "process/steps.h"

SHOJI_NEEDS_STEP(environment);

extern "C" {

char **environ;
extern char **__environ __attribute__((alias("environ")));  // glibc's name for it

}  // extern "C"
