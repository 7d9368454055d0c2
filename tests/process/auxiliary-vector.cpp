// The auxiliary vector is found behind the environment, whether that is empty or not; a type that is not there is answered
// with the entry that ends the vector, whose value is 0.
// RUN: %cxx %s -o %t %link
// RUN: %t
// RUN: sh -c 'env -i %t'
// RUN: sh -c 'env -i A=1 B=2 C=3 %t'
#include <stdint.h>
#include "process/auxiliary.h"

using namespace shoji::process;

extern "C" const char _start[];

int main(int, char **, char **envp) {
  const auto *vector = auxiliary_vector(envp);
  if (find_auxiliary(vector, AT_ENTRY)->value != reinterpret_cast<uintptr_t>(_start)) return 1;
  if (find_auxiliary(vector, AT_PAGESZ)->value != 4096) return 2;
  const auto *program = reinterpret_cast<const unsigned char *>(find_auxiliary(vector, AT_PHDR)->value);
  if (program == nullptr || program[-64] != 0x7f || program[-63] != 'E') return 3;  // the ELF header lies before them
  const auto *absent = find_auxiliary(vector, 0x7777);
  if (absent->type != AT_NULL || absent->value != 0) return 4;

  const auxiliary_entry made[] = {{AT_UID, 5}, {AT_GID, 6}, {AT_UID, 7}, {AT_NULL, 0}};
  if (find_auxiliary(made, AT_UID) != &made[0] || find_auxiliary(made + 1, AT_UID) != &made[2]) return 5;
  return find_auxiliary(made, AT_RANDOM) == &made[3] ? 0 : 6;
}
