// Start-up from the first C++ function to main and exit.
// Does not belong here: the steps before it (start.S has the list, tls.cpp and its neighbours are the steps).
#include <stdlib.h>

extern "C" {

int main(int argc, char **argv, char **envp);

// Made by linker.ld, in the order of their priorities. They get main's arguments.
using constructor = void (*)(int argc, char **argv, char **envp);
extern const constructor __init_array_start[];
extern const constructor __init_array_end[];

// Called by `_start` alone, on an aligned stack; returns to nobody.
[[noreturn, gnu::used]] void start_c(int argc, char **argv, char **envp) {
  for (auto *each = __init_array_start; each != __init_array_end; ++each) (*each)(argc, argv, envp);
  exit(main(argc, argv, envp));
}

}  // extern "C"
