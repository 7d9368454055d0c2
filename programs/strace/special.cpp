// Finding what is special about an argument.
// Does not belong here: any one call (special_*.cpp).
#include "special.h"
#include <string.h>

namespace {

constexpr const special *families[] = {special_files,   special_control, special_processes,
                                       special_signals, special_network, special_ipc};

// Whether `name` is one of the words in `list`.
bool is_among(const char *name, const char *list) {
  const size_t size = strlen(name);
  while (*list != '\0') {
    const size_t word = strcspn(list, " ");
    if (word == size && memcmp(list, name, size) == 0) return true;
    list += word + (list[word] == ' ');
  }
  return false;
}

}  // namespace

const special *special_of(const call &which, int at) {
  const char *argument = at < 0 ? "" : which.arguments[at].name;
  for (const special *family : families)
    for (const special *each = family; each->call != nullptr; ++each)
      if (strcmp(each->argument, argument) == 0 && is_among(which.name, each->call)) return each;
  return nullptr;
}
