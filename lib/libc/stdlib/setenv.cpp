// setenv, unsetenv, putenv and clearenv: changes of the environment, whoever laid it out.
// Does not belong here: a look into it (getenv.cpp).
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

// The array of environ that was made here, which can grow; the program may have put another in its place.
char **own_array;
size_t own_capacity;  // pointers

// Texts that were made here. They are never freed: what getenv answered once may be kept for ever, as many programs
// do. Changing to and fro uses up nothing all the same, for a text that was made lately is found again.
struct made_text {
  made_text *before;
  char *text() { return reinterpret_cast<char *>(this + 1); }
};
made_text *last_made;
constexpr int remembered = 32;

bool is_name(const char *name) { return name != nullptr && *name != '\0' && strchr(name, '=') == nullptr; }

// Whether `variable` is NAME=...
bool has_name(const char *variable, const char *name, size_t length) {
  return strncmp(variable, name, length) == 0 && variable[length] == '=';
}

char **find(const char *name, size_t length) {
  char **each = environ;
  if (each != nullptr)
    for (; *each != nullptr; ++each)
      if (has_name(*each, name, length)) return each;
  return nullptr;
}

// NAME=VALUE, or a null pointer if there is no memory.
char *make_text(const char *name, size_t length, const char *value) {
  int looked_at = 0;
  for (made_text *each = last_made; each != nullptr && looked_at != remembered; each = each->before, ++looked_at)
    if (has_name(each->text(), name, length) && strcmp(each->text() + length + 1, value) == 0) return each->text();

  auto *const made = static_cast<made_text *>(malloc(sizeof(made_text) + length + 1 + strlen(value) + 1));
  if (made == nullptr) return nullptr;
  char *const text = made->text();
  memcpy(text, name, length);
  text[length] = '=';
  strcpy(text + length + 1, value);
  made->before = last_made;
  last_made = made;
  return text;
}

// False if there is no memory.
bool append(char *variable) {
  size_t count = 0;
  if (environ != nullptr)
    while (environ[count] != nullptr) ++count;
  if (environ != own_array || count + 2 > own_capacity) {
    const size_t capacity = 2 * (count + 2);
    auto **const array = static_cast<char **>(malloc(capacity * sizeof(char *)));
    if (array == nullptr) return false;
    if (count != 0) memcpy(array, environ, count * sizeof(char *));
    // A program that had put another array in its place may still have the one that was made here.
    if (environ == own_array) free(own_array);
    own_array = environ = array;
    own_capacity = capacity;
  }
  environ[count] = variable;
  environ[count + 1] = nullptr;
  return true;
}

// Each variable of that name, should there be several.
void remove(const char *name, size_t length) {
  char **each = find(name, length);
  if (each == nullptr) return;
  char **kept = each;
  for (; *each != nullptr; ++each)
    if (!has_name(*each, name, length)) *kept++ = *each;
  *kept = nullptr;
}

int refuse(int number) { return set_errno(result<void>(error{number})); }

}  // namespace

extern "C" {

int setenv(const char *name, const char *value, int overwrite) {
  if (!is_name(name)) return refuse(EINVAL);
  const size_t length = strlen(name);
  char **const place = find(name, length);
  if (place != nullptr && !overwrite) return 0;
  char *const variable = make_text(name, length, value);
  if (variable == nullptr) return -1;  // and errno is malloc's
  if (place == nullptr) return append(variable) ? 0 : -1;
  *place = variable;
  return 0;
}

int unsetenv(const char *name) {
  if (!is_name(name)) return refuse(EINVAL);
  remove(name, strlen(name));
  return 0;
}

// The text itself becomes part of the environment. One without = is a name to be removed, as in glibc.
int putenv(char *variable) {
  const char *const end = strchr(variable, '=');
  if (end == nullptr) {
    remove(variable, strlen(variable));
    return 0;
  }
  char **const place = find(variable, static_cast<size_t>(end - variable));
  if (place == nullptr) return append(variable) ? 0 : -1;
  *place = variable;
  return 0;
}

int clearenv() {
  environ = nullptr;
  return 0;
}

}  // extern "C"
