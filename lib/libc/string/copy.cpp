// Copies of text: where it ends is found first, then memcpy moves it.
// Does not belong here: memcpy itself (compiler/memmove.cpp), or copies on the heap (duplicate.cpp).
#include "libc/string/scan.h"

using namespace shoji;

namespace {

// stpcpy and stpncpy under names that no program can take.
[[gnu::always_inline]] inline char *copy(char *target, const char *source) {
  const size_t length = strlen(source);
  memcpy(target, source, length + 1);
  return target + length;
}

[[gnu::always_inline]] inline char *copy_within(char *target, const char *source, size_t size) {
  const size_t length = length_within(source, size);
  memcpy(target, source, length);
  memset(target + length, 0, size - length);
  return target + length;
}

// As much as fits into `size` with a terminating zero, of a text of `length`.
[[gnu::always_inline]] inline void copy_start(char *target, const char *source, size_t length, size_t size) {
  if (!size) return;
  if (length >= size) length = size - 1;
  memcpy(target, source, length);
  target[length] = 0;
}

}  // namespace

extern "C" {

char *strcpy(char *target, const char *source) {
  copy(target, source);
  return target;
}

char *stpcpy(char *target, const char *source) { return copy(target, source); }

char *strncpy(char *target, const char *source, size_t size) {
  copy_within(target, source, size);
  return target;
}

char *stpncpy(char *target, const char *source, size_t size) { return copy_within(target, source, size); }

char *strcat(char *target, const char *source) {
  copy(target + strlen(target), source);
  return target;
}

char *strncat(char *target, const char *source, size_t size) {
  const size_t length = length_within(source, size);
  char *const end = target + strlen(target);
  memcpy(end, source, length);
  end[length] = 0;
  return target;
}

size_t strlcpy(char *target, const char *source, size_t size) {
  const size_t length = strlen(source);
  copy_start(target, source, length, size);
  return length;
}

size_t strlcat(char *target, const char *source, size_t size) {
  const size_t before = length_within(target, size);
  const size_t length = strlen(source);
  copy_start(target + before, source, length, size - before);
  return before + length;
}

void *mempcpy(void *target, const void *source, size_t size) {
  return static_cast<char *>(memcpy(target, source, size)) + size;
}

void *memccpy(void *target, const void *source, int byte, size_t size) {
  const void *const found = memchr(source, byte, size);
  if (found) size = static_cast<size_t>(static_cast<const char *>(found) - static_cast<const char *>(source)) + 1;
  memcpy(target, source, size);
  return found ? static_cast<char *>(target) + size : nullptr;
}

}  // extern "C"
