// setlocale and localeconv, where there is one locale.
// Does not belong here: what other locales would change.
#include <limits.h>
#include <locale.h>
#include <string.h>

extern "C" {

char *setlocale(int category, const char *name) {
  const bool is_known = static_cast<unsigned>(category) <= LC_ALL;
  const bool is_here = name == nullptr || *name == '\0' || strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0;
  return is_known && is_here ? const_cast<char *>("C") : nullptr;
}

lconv *localeconv() {
  static constexpr char none = CHAR_MAX;  // not available, as C 7.11.2.1 has it
  static char point[] = ".", empty[] = "";
  static lconv conventions = {point, empty, empty, empty, empty, empty, empty, empty, empty, empty, none, none,
                              none,  none,  none,  none,  none,  none,  none,  none,  none,  none,  none, none};
  return &conventions;
}

}  // extern "C"
