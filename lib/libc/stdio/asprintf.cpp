// asprintf and vasprintf: text into memory that is as large as it needs.
// Does not belong here: memory of the caller's (snprintf.cpp).
#include <stdio.h>
#include <stdlib.h>

extern "C" {

// The text is made twice: to be measured, and to be kept. Null for the caller where there is none (asprintf(3p)).
int vasprintf(char **text, const char *__restrict format, va_list arguments) {
  *text = nullptr;
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(nullptr, 0, format, again);
  va_end(again);
  if (length < 0) return -1;
  const size_t size = static_cast<size_t>(length) + 1;
  auto *const made = static_cast<char *>(malloc(size));
  if (made == nullptr) return -1;
  length = vsnprintf(made, size, format, arguments);
  *text = made;
  return length;
}

int asprintf(char **text, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int length = vasprintf(text, format, arguments);
  va_end(arguments);
  return length;
}

}  // extern "C"
