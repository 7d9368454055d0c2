// secure_getenv: as getenv, but nothing for a program that has more rights than who started it.
// Does not belong here: descriptors of such a program (crt/descriptors.cpp).
#include <stdlib.h>
#include "process/auxiliary.h"
#include "process/initial.h"

using namespace shoji;

extern "C" char *secure_getenv(const char *name) {
  const auto *const vector = process::auxiliary_vector(process::initial_environment);
  return process::find_auxiliary(vector, process::AT_SECURE)->value != 0 ? nullptr : getenv(name);
}
