// getenv: a variable of the environment by its name.
// Does not belong here: changing the environment, or environ itself (unistd/environ.cpp).
#include <stdlib.h>
#include <unistd.h>

// The value, part of the environment itself; null where there is no such variable.
extern "C" char *getenv(const char *name) {
  if (environ == nullptr) return nullptr;
  for (char **each = environ; *each != nullptr; ++each) {
    const char *wanted = name;
    char *text = *each;
    while (*wanted != '\0' && *wanted == *text) ++wanted, ++text;
    if (*wanted == '\0' && *text == '=') return text + 1;
  }
  return nullptr;
}
