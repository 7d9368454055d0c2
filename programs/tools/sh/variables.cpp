// The list of variables.
// Does not belong here: expansion (expand.cpp).
#include "variables.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "lexer.h"
#include "memory.h"
#include "shell.h"

namespace {

struct variable {
  variable *next;  // ascending by name
  char *name;
  char *value;
  bool exported;
};

variable *first;

char *keep(const char *value) {
  if (value == nullptr) return nullptr;
  char *const copy = strdup(value);
  if (copy == nullptr) {
    complain("out of memory");
    _exit(2);
  }
  return copy;
}

// The place in the list where it is, or where it would be.
variable **place_of(const char *name) {
  variable **place = &first;
  while (*place != nullptr && strcmp((*place)->name, name) < 0) place = &(*place)->next;
  return place;
}

variable *find(const char *name) {
  variable *const candidate = *place_of(name);
  return candidate != nullptr && strcmp(candidate->name, name) == 0 ? candidate : nullptr;
}

variable &find_or_make(const char *name) {
  if (variable *const old = find(name)) return *old;
  variable **const place = place_of(name);
  auto *const fresh = static_cast<variable *>(malloc(sizeof(variable)));
  if (fresh == nullptr) keep(nullptr), complain("out of memory"), _exit(2);
  *fresh = {*place, keep(name), nullptr, false};
  *place = fresh;
  return *fresh;
}

const char *name_in(const char *assignment) {
  text name;
  while (*assignment != '=' && *assignment != '\0') name.add(*assignment++);
  return name.terminated();
}

}  // namespace

void import_environment() {
  for (char **each = environ; each != nullptr && *each != nullptr; ++each) {
    const char *end = *each;
    if (!is_name_start(*end)) continue;
    while (is_name_part(*end)) ++end;
    if (*end != '=') continue;
    assign(*each);
    export_variable(name_in(*each));
  }
  set_variable("IFS", " \t\n");  // never from the environment (POSIX, 2.5.3)
}

const char *value_of(const char *name) {
  const variable *const found = find(name);
  return found != nullptr ? found->value : nullptr;
}

void set_variable(const char *name, const char *value) {
  variable &changed = find_or_make(name);
  char *const old = changed.value;
  changed.value = keep(value);
  free(old);
}

void export_variable(const char *name) { find_or_make(name).exported = true; }

void assign(const char *assignment) { set_variable(name_in(assignment), strchr(assignment, '=') + 1); }

char **environment_of_commands() {
  list<char *> result;
  for (const variable *each = first; each != nullptr; each = each->next) {
    if (!each->exported || each->value == nullptr) continue;
    text entry;
    append(entry, each->name);
    entry.add('=');
    append(entry, each->value);
    result.add(entry.terminated());
  }
  return result.terminated();
}

bool show_exported() {
  for (const variable *each = first; each != nullptr; each = each->next) {
    if (!each->exported) continue;
    text line;
    append(line, "export ");
    append(line, each->name);
    if (each->value != nullptr) {
      append(line, "='");
      for (const char *byte = each->value; *byte != '\0'; ++byte) {
        if (*byte == '\'')
          append(line, "'\"'\"'");
        else
          line.add(*byte);
      }
      line.add('\'');
    }
    if (dprintf(STDOUT_FILENO, "%s\n", line.terminated()) < 0) return false;
  }
  return true;
}

saved_variable::saved_variable(const char *assignment) : name_(name_in(assignment)), value_(nullptr), exported_(false) {
  const variable *const now = find(name_);
  if (now == nullptr) return;
  exported_ = now->exported;
  if (now->value == nullptr) return;
  text copy;
  append(copy, now->value);
  value_ = copy.terminated();
}

void saved_variable::restore() const {
  set_variable(name_, value_);
  find(name_)->exported = exported_;
}
