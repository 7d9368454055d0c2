// execvp and its kin find the program, take a script without #! to sh, and say why not, as the host's libc does.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: %check %s < %t.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void make(const char *path, mode_t mode, const char *text) {
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
  if (fd < 0 || write(fd, text, strlen(text)) < 0 || fchmod(fd, mode) != 0) _exit(9);
  close(fd);
}

static char *bare[] = {"a name", "one", "two words", NULL};
static char *none[] = {NULL};
static char path_variable[9000];
static char *with_path[] = {path_variable, "COLOUR=blue", NULL};

/* What the child prints, or its errno; each in its own process. */
static void attempt(const char *title, const char *path, const char *name, char **arguments) {
  printf("%s: ", title);
  fflush(stdout);
  if (fork() == 0) {
    with_path[0] = path_variable;
    strcpy(path_variable, "PATH=");
    if (path != NULL) strcat(path_variable, path);
    environ = path != NULL ? with_path : with_path + 1;
    errno = 0;
    int answer = execvp(name, arguments);
    printf("answer %d errno %d\n", answer, errno);
    fflush(stdout);
    _exit(8);
  }
  int status;
  wait(&status);
  printf("status %#x\n", status);
}

int main(void) {
  if (mkdir("a", 0755) != 0 || mkdir("b", 0755) != 0 || mkdir("a/folder", 0755) != 0) return 9;
  make("a/script", 0755, "echo \"script: $0 $# $1 $2\"; exit 3\n");
  make("a/refused", 0644, "echo refused\n");
  make("b/refused", 0755, "#!/bin/sh\necho \"found: $0 $# $1 $2 $COLOUR\"\n");
  make("a/only-refused", 0644, "");
  make("a/interpreter", 0755, "#!/nonexistent\n");
  make("here", 0755, "#!/bin/sh\necho \"here: $0\"\n");
  make("a/empty", 0755, "");

  // CHECK:script by PATH: script: a/script 2 one two words
  // CHECK-NEXT:status 0x300
  attempt("script by PATH", "nonexistent:a:b", "script", bare);
  attempt("script by slash", "b", "a/script", bare);
  // CHECK:script without arguments: script: a/script 0 {{ *}}
  attempt("script without arguments", "a", "script", none);
  attempt("empty file", "a", "empty", bare);
  // CHECK:refused, then found: found: b/refused 2 one two words blue
  attempt("refused, then found", "a:b", "refused", bare);
  // CHECK:only refused: answer -1 errno 13
  attempt("only refused", "a:b:nonexistent:here/x", "only-refused", bare);
  attempt("a folder", "a:b", "folder", bare);
  // CHECK:no interpreter: answer -1 errno 2
  attempt("no interpreter", "a", "interpreter", bare);
  // CHECK:nowhere: answer -1 errno 2
  attempt("nowhere", "a:b", "nowhere", bare);
  attempt("empty folder first", ":a", "here", bare);
  attempt("empty folder within", "a::b", "here", bare);
  attempt("empty folder last", "a:", "here", bare);
  attempt("empty PATH", "", "here", bare);
  attempt("no PATH", NULL, "here", bare);
  attempt("no PATH, of the system", NULL, "true", bare);
  // CHECK:empty name: answer -1 errno 2
  attempt("empty name", "a", "", bare);

  static char name[300], folder[6000];
  memset(name, 'x', 256);
  // CHECK:long name: answer -1 errno 36
  attempt("long name", "a", name, bare);
  memset(folder, 'y', 5000);
  strcpy(folder + 5000, ":b");
  // CHECK:long folder is passed over: found: b/refused 2 one two words blue
  attempt("long folder is passed over", folder, "refused", bare);

  // The other forms.
  int status;
  const char *forms[] = {"execl", "execlp", "execv", "execve", "execl none"};
  for (int form = 0; form < 5; ++form) {
    printf("%s: ", forms[form]);
    fflush(stdout);
    if (fork() == 0) {
      char *arguments[] = {"sh", "-c", "echo \"$0 $1 $COLOUR\"", "zero", "one", NULL};
      char *environment[] = {"COLOUR=green", NULL};
      if (form == 0) execl("/bin/sh", "sh", "-c", arguments[2], "zero", "one", (char *)NULL);
      if (form == 1) execlp("sh", "sh", "-c", arguments[2], "zero", "one", (char *)NULL);
      if (form == 2) execv("/bin/sh", arguments);
      if (form == 3) execve("/bin/sh", arguments, environment);
      if (form == 4) execl("/nonexistent", "x", (char *)NULL);
      printf("errno %d\n", errno);
      fflush(stdout);
      _exit(7);
    }
    wait(&status);
    printf("status %#x\n", status);
  }
  // CHECK:execve: zero one green
  // CHECK-NEXT:status 0
  return 0;
}
