// What the files of `errors` share: calls that have to succeed on the way to one that has to fail.
// Does not belong here: the errors themselves (main.cpp), what becomes of errno (errno.cpp).
#pragma once
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

[[noreturn]] inline void fail(const char *what) {
  fprintf(stderr, "errors: %s: %s\n", what, strerror(errno));
  exit(1);
}

inline int must(int answer) {
  if (answer == -1) fail("a preparation");
  return answer;
}

// Before there are two processes with the same text, or before stderr's.
inline void flush_text() {
  if (fflush(stdout) != 0 || ferror(stdout)) fail("standard output");
}

// errno.cpp: two threads, a success, the next failure.
void show_threads();
void show_success();
void show_overwritten();
