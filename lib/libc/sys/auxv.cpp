// getauxval: the auxiliary vector, by type.
// Does not belong here: the types, for <sys/auxv.h> has them as macros, process/auxiliary.h as an enum.
#include <errno.h>
#include "process/auxiliary.h"
#include "process/initial.h"

using namespace shoji;

extern "C" unsigned long getauxval(unsigned long type) {
  const auto *const entry = process::find_auxiliary(process::auxiliary_vector(process::initial_environment), type);
  if (entry->type != type || type == process::AT_NULL) errno = ENOENT;
  return entry->value;
}
