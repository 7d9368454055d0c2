/* posix_spawn answers errors and leaves errno alone, whatever failed in the child that shares it; every policy of the
   kernel's can be asked for; the child costs no copy of memory: it is a vfork with its parent's signals blocked.
RUN: %cc %s -o %t %link
RUN: env PATH=/usr/bin:/bin %t | %check %s
*/
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  char *const arguments[] = {"sh", "-c", "cut -d' ' -f41 /proc/$$/stat", NULL};
  posix_spawnattr_t attributes;
  struct sched_param priority = {0};
  pid_t child = 5;
  errno = 99;
  // CHECK:2 2 13 99 5
  int one = posix_spawn(&child, "/nothing", NULL, NULL, arguments, environ);
  int two = posix_spawnp(&child, "nothing-of-this-name", NULL, NULL, arguments, environ);
  int three = posix_spawn(&child, "/", NULL, NULL, arguments, environ);
  printf("%d %d %d %d %d\n", one, two, three, errno, child);
  // CHECK-NEXT:no child
  if (wait(NULL) < 0 && errno == ECHILD) puts("no child");
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSCHEDULER);
  posix_spawnattr_setschedpolicy(&attributes, SCHED_BATCH);
  posix_spawnattr_setschedparam(&attributes, &priority);
  // CHECK-NEXT:3
  fflush(stdout);
  if (posix_spawn(&child, "/bin/sh", NULL, &attributes, arguments, environ) != 0) return 2;
  wait(NULL);
  // CHECK-NEXT:-1 EBADF
  char *const none[] = {NULL};
  one = fexecve(-1, arguments, none);
  printf("%d %s\n", one, errno == EBADF ? "EBADF" : "another");
  return 0;
}
