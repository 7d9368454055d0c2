// chdir and getcwd: the path, what does not fit, a directory that is gone.
// RUN: %cc %s -o %t %link
// RUN: %host_cc -Wno-nonnull %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char buffer[5000];

static void ask(char *where, size_t size) {
  errno = 0;
  char *answer = getcwd(where, size);
  const char *name = answer != NULL ? strrchr(answer, '/') : "(null)";
  printf("%s%s errno %d\n", name, where != NULL && answer == where ? " in its place" : "", errno);
  if (where == NULL) free(answer);
}

static void go(const char *where) {
  errno = 0;
  const int answer = chdir(where);
  printf("%d %d\n", answer, errno);
}

int main(void) {
  mkdir("inside", 0755);
  // CHECK:0 0
  go("inside");
  // CHECK-NEXT:/inside in its place errno 0
  ask(buffer, sizeof buffer);
  const size_t exact = strlen(buffer) + 1;
  // CHECK-NEXT:/inside in its place errno 0
  ask(buffer, exact);
  // CHECK-NEXT:(null) errno 34
  ask(buffer, exact - 1);
  // CHECK-NEXT:(null) errno 22
  ask(buffer, 0);
  // CHECK-NEXT:/inside errno 0
  ask(NULL, 0);
  ask(NULL, exact);
  // CHECK-NEXT:/inside errno 0
  // CHECK-NEXT:(null) errno 34
  ask(NULL, exact - 1);
  ask(NULL, 100000);
  rmdir("../inside");
  // CHECK-NEXT:/inside errno 0
  // CHECK-NEXT:(null) errno 2
  ask(buffer, sizeof buffer);
  ask(NULL, 0);
  // CHECK-NEXT:(null) errno 2
  // CHECK-NEXT:-1 2
  go("nonexistent");
  // CHECK-NEXT:-1 20
  go("/dev/null");
  // CHECK-NEXT:0 0
  // CHECK-NEXT:/
  go("/");
  puts(getcwd(buffer, 2));
  return 0;
}
