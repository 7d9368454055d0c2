// Shows what the kernel hands to a new program: argc, argv, envp and the auxiliary vector, each entry by its name.
// Does not belong here: what start-up makes of them (crt/), or the getenv of a single variable.
#include <stdio.h>
#include "process/auxiliary.h"

using namespace shoji;

namespace {

enum auxiliary_kind { NUMBER, HEX, ADDRESS, STRING };

struct auxiliary_meaning {
  uint64_t type;
  const char *name;
  auxiliary_kind kind;
  const char *meaning;
};

constexpr auxiliary_meaning meanings[] = {
#define AUXILIARY(type, name, kind, meaning) {type, "AT_" #name, kind, meaning},
#include "process/auxv.def"
#undef AUXILIARY
};

void show(const process::auxiliary_entry &entry) {
  for (const auxiliary_meaning &known : meanings) {
    if (known.type != entry.type) continue;
    printf("auxv  %-20s ", known.name);
    switch (known.kind) {
      case NUMBER: printf("%-18lu", entry.value); break;
      case HEX:
      case ADDRESS: printf("%#-18lx", entry.value); break;
      case STRING: printf("%-18s", reinterpret_cast<const char *>(entry.value)); break;
    }
    printf(" %s\n", known.meaning);
    return;
  }
  printf("auxv  type %-15lu %#-18lx not known to shoji\n", entry.type, entry.value);
}

}  // namespace

int main(int argc, char **argv, char **envp) {
  printf("argc  %d\n", argc);
  for (int i = 0; i < argc; ++i) printf("argv  [%d] %s\n", i, argv[i]);
  for (int i = 0; envp[i] != nullptr; ++i) printf("envp  [%d] %s\n", i, envp[i]);
  const process::auxiliary_entry *entry = process::auxiliary_vector(envp);
  for (; entry->type != process::AT_NULL; ++entry) show(*entry);
  show(*entry);

  if (fflush(stdout) == 0 && !ferror(stdout)) return 0;
  perror("args: standard output");
  return 1;
}
