// snprintf and its family: text into the caller's memory.
// Does not belong here: streams.
#include <stdint.h>
#include <stdio.h>
#include "libc/stdio/formatted.h"

namespace {

// Text past the end of the caller's buffer is counted, and goes nowhere.
struct bounded : shoji::format::sink {
  char nowhere[64];
};

void spill_nowhere(shoji::format::sink &full) {
  auto &out = static_cast<bounded &>(full);
  out.spilled += static_cast<size_t>(out.next - out.begin);
  out.begin = out.next = out.nowhere;
  out.end = out.nowhere + sizeof out.nowhere;
}

// What all four do. None calls another by its name: a program that defines vsnprintf by vsprintf would never come back.
[[gnu::noinline]] int format_into(char *buffer, size_t size, const char *format, va_list arguments) {
  // The last byte is the terminator's. A size past the end of memory, as sprintf gives, ends there.
  const size_t most = UINTPTR_MAX - reinterpret_cast<uintptr_t>(buffer);
  char *const last = size == 0 ? buffer : buffer + (size - 1 < most ? size - 1 : most);
  bounded out;
  static_cast<shoji::format::sink &>(out) = {buffer, buffer, last, spill_nowhere, 0};
  const bool complete = shoji::put_formatted(out, format, arguments);
  if (size != 0) *(out.begin == buffer ? out.next : last) = '\0';
  return shoji::to_count(complete, shoji::result<size_t>(static_cast<long>(out.position())));
}

}  // namespace

extern "C" {

int vsnprintf(char *__restrict buffer, size_t size, const char *__restrict format, va_list arguments) {
  return format_into(buffer, size, format, arguments);
}

int snprintf(char *__restrict buffer, size_t size, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = format_into(buffer, size, format, arguments);
  va_end(arguments);
  return count;
}

int vsprintf(char *__restrict buffer, const char *__restrict format, va_list arguments) {
  return format_into(buffer, SIZE_MAX, format, arguments);
}

int sprintf(char *__restrict buffer, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int count = format_into(buffer, SIZE_MAX, format, arguments);
  va_end(arguments);
  return count;
}

}  // extern "C"
