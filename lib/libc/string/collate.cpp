// strcoll and strxfrm, for which the locale "C" has the order of bytes.
// Does not belong here: orders of other locales.
#include <string.h>

extern "C" {

int strcoll(const char *left, const char *right) { return strcmp(left, right); }

// Where it does not fit, what the target has is not said; here as much as fits, terminated.
size_t strxfrm(char *target, const char *source, size_t size) {
  const size_t length = strlen(source);
  if (size != 0) {
    const size_t copied = length < size ? length : size - 1;
    memcpy(target, source, copied);
    target[copied] = '\0';
  }
  return length;
}

}  // extern "C"
