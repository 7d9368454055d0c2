// Commands that the shell runs itself, for only it can: they change the shell.
// Does not belong here: programs (run.cpp).
#pragma once

struct builtin {
  const char *name;
  // Its status; `arguments` end with a null pointer and begin with the name.
  int (*run)(char **arguments);
  bool is_special;  // assignments before it stay, and its errors end a shell that nobody talks to (POSIX 2.15)
};

// Null for any other name.
const builtin *find_builtin(const char *name);

// PWD as the shell begins: what the environment says, if that is where we are.
void set_working_directory();
