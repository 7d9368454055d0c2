// The process's own vDSO, by the auxiliary vector that it was started with.
// Does not belong here: the look-up in an image (vdso.cpp).
#include "process/auxiliary.h"
#include "process/initial.h"
#include "process/vdso.h"

namespace shoji::process {

const void *find_function(const char *name) {
  const auxiliary_entry *const entry = find_auxiliary(auxiliary_vector(initial_environment), AT_SYSINFO_EHDR);
  return find_function(read_vdso(reinterpret_cast<const elf64_hdr *>(entry->value)), name);
}

}  // namespace shoji::process
