// The names that BSD had before the standard chose others.
// Does not belong here: bcmp, which compilers call (compiler/bcmp.cpp).
#include <string.h>

extern "C" {

void bcopy(const void *source, void *target, size_t size) { memmove(target, source, size); }

void bzero(void *target, size_t size) { memset(target, 0, size); }

char *index(const char *text, int character) { return strchr(text, character); }

char *rindex(const char *text, int character) { return strrchr(text, character); }

}  // extern "C"
