// basename of <string.h> with _GNU_SOURCE leaves its path alone and answers nothing for one that ends with a slash; with
// <libgen.h> included, before or after, the name is POSIX's.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %cc -DPOSIX_FIRST %s -o %t %link
// RUN: %host_cc -DPOSIX_FIRST %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#ifdef POSIX_FIRST
#include <libgen.h>
#endif
#include <string.h>
#include <stdio.h>

static const char *const paths[] = {"/usr/lib", "/usr/", "usr", "/", "", ".", "..", "a//b", "a/b//"};

static void show(char *(*function)(const char *)) {
  for (size_t i = 0; i < sizeof paths / sizeof *paths; ++i) {
    char path[20];
    strcpy(path, paths[i]);
    printf("%s: %s, %s\n", paths[i], function(path), path);
  }
}

static char *named(const char *path) { return basename((char *)path); }

#ifndef POSIX_FIRST
#include <libgen.h>
static char *named_later(const char *path) { return basename((char *)path); }
#else
#define named_later named
#endif

int main(void) {
  show(named);
  show(named_later);
  return 0;
}
