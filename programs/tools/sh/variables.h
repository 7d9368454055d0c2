// The shell's variables, which outlive a command line, and those of them that are exported.
// Does not belong here: $1, $? and their kin (shell.h), or how a word is made of them (expand.h).
#pragma once

// Takes over the environment: each of its variables is exported from the start.
void import_environment();

// The value, or null.
const char *value_of(const char *name);
// A value of null: exported, or about to be, but without a value.
void set_variable(const char *name, const char *value);
void export_variable(const char *name);

// NAME=value: both at once, of a word that has that form.
void assign(const char *assignment);

// What a program gets, on the memory of the command line.
char **environment_of_commands();

// All that is exported, as commands that would do it again, by name. False and errno where nobody
// can have it.
bool show_exported();

// One variable as it is now, to be put back later.
class saved_variable {
 public:
  explicit saved_variable(const char *assignment);
  void restore() const;

 private:
  const char *name_;
  const char *value_;
  bool exported_;
};
