// Shows row T12: how the time is asked for without entering the kernel, from the auxiliary vector to the function, and
// what that saves, counted and timed. Does not belong here: the parts, each in its file.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "vdso.h"

using namespace shoji;

bool complain(const char *what) {
  const int number = errno;
  fflush(stdout);
  fprintf(stderr, "vdso: %s: %s\n", what, strerror(number));
  return false;
}

int main(int argc, char **argv, char **envp) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: vdso\nFinds clock_gettime in the vDSO step by step, then counts and times 100000 calls each way.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) {
    fputs("vdso: no arguments are expected; see vdso --help\n", stderr);
    return 2;
  }
  // The vector lies on this process's own stack: one of the children below hides an entry of its copy.
  auto *const vector = const_cast<process::auxiliary_entry *>(process::auxiliary_vector(envp));
  const bool right = show_where(vector) && show_look_up(vector, "__vdso_clock_gettime") && show_symbols(vector) &&
                     count_calls(vector) && time_calls() && show_pages();
  if (!right) return 1;  // and somebody has said why
  if (fflush(stdout) == 0 && !ferror(stdout)) return 0;
  complain("standard output");
  return 1;
}
