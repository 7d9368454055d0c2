// execl, execle and execlp: the arguments one by one, gathered on the stack.
// Does not belong here: what the gathered ones are handed to (execve.cpp, execvp.cpp).
#include <stdarg.h>
#include <unistd.h>

// A macro, for what alloca gives dies with the function that calls it.
#define SHOJI_GATHER(arguments, first)                                                                  \
  va_list list;                                                                                         \
  va_start(list, first);                                                                                \
  size_t count = 1;                                                                                     \
  if (first != nullptr)                                                                                 \
    while (va_arg(list, const char *) != nullptr) ++count;                                              \
  va_end(list);                                                                                         \
  auto *const arguments = static_cast<char **>(__builtin_alloca((count + 1) * sizeof(char *)));         \
  arguments[0] = const_cast<char *>(first);                                                             \
  va_start(list, first);                                                                                \
  for (size_t i = 1; i <= count; ++i) arguments[i] = first != nullptr ? va_arg(list, char *) : nullptr; \
  va_end(list)

extern "C" {

int execl(const char *path, const char *argument, ...) {
  SHOJI_GATHER(arguments, argument);
  return execv(path, arguments);
}

// The environment stands behind the null pointer.
int execle(const char *path, const char *argument, ...) {
  SHOJI_GATHER(arguments, argument);
  va_start(list, argument);
  for (size_t i = 1; i <= count && argument != nullptr; ++i) static_cast<void>(va_arg(list, char *));
  char *const *const environment = va_arg(list, char **);
  va_end(list);
  return execve(path, arguments, environment);
}

int execlp(const char *name, const char *argument, ...) {
  SHOJI_GATHER(arguments, argument);
  return execvp(name, arguments);
}

}  // extern "C"

#undef SHOJI_GATHER
