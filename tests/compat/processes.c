// execle, fexecve, execvpe, execveat, waitid, daemon and the calls on users: what they do and refuse; as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t > %t.out
// RUN: rm -rf %t.folder && mkdir %t.folder && cd %t.folder
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "inputs/compared.h"

static char *const environment[] = {"WORD=seen", "PATH=/usr/bin:/bin", NULL};
static char *const arguments[] = {"sh", "-c", "echo $WORD $0", NULL};

static void show(siginfo_t *info) {
  printf("%d %d %d %d %d\n", info->si_signo, info->si_code, info->si_pid != 0, info->si_status, info->si_errno);
}

static void users(void) {
  uid_t user, effective, saved;
  gid_t groups[100];
  if (geteuid() == 0) {
    // As root, and then as nobody special.
    gid_t some[] = {7, 100, 7};
    say(setgroups(3, some));
    say(getgroups(100, groups));
    printf("%d %d\n", groups[0], groups[1]);
    say(getgroups(1, groups));
    say(getgroups(-1, groups));
    say(setgroups(0, NULL));
    say(getgroups(0, NULL));
    say(initgroups("root", 55));
    say(getgroups(100, groups));
    printf("%d\n", groups[0]);
    say(setgroups(100000, some));
    say(setresgid(1000, 1001, 1002));
    say(getresgid(&user, &effective, &saved));
    printf("%d %d %d\n", user, effective, saved);
    say(setregid(-1, 1002));
    say(getegid());
    say(setegid(1000));
    say(setgid(1003));
    say(getgid());
    say(setresuid(2000, 2001, 0));
    say(setreuid(-1, 2000));
    say(seteuid(0));
    say(setresuid(2000, 2001, 2002));
    say(getresuid(&user, &effective, &saved));
    printf("%d %d %d\n", user, effective, saved);
    say(seteuid(2002));
    say(setuid(2000));
    say(geteuid());
  }
  say(seteuid(54321));
  say(setuid(54321));
  say(setuid(-1));
  say(seteuid(-1));
  say(setegid(-1));
  say(setgid(54321));
  say(setegid(54321));
  say(setreuid(54321, -1));
  say(setregid(54321, -1));
  say(setgroups(1, groups));
  say(chroot("."));
}

int main(void) {
  siginfo_t info;
  int status;
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (fork() == 0) execle("/bin/sh", "sh", "-c", "echo $WORD; exit 3", (char *)NULL, environment);
  say(waitid(P_ALL, 0, &info, WEXITED | WNOWAIT) == 0);
  show(&info);
  pid_t child = info.si_pid;
  say(waitid(P_PID, child, &info, WEXITED));
  show(&info);
  say(waitid(P_PID, child, &info, WEXITED));
  say(waitid(P_ALL, 0, &info, 0));
  say(waitid(9, 0, &info, WEXITED));
  child = fork();
  if (child == 0) {
    raise(SIGSTOP);
    pause();
  }
  say(waitid(P_PID, child, &info, WSTOPPED));
  show(&info);
  say(waitid(P_PID, child, &info, WEXITED | WNOHANG));
  printf("%d\n", info.si_pid);
  kill(child, SIGCONT);
  say(waitid(P_PID, child, &info, WCONTINUED));
  show(&info);
  kill(child, SIGKILL);
  say(waitid(P_ALL, 0, NULL, WEXITED));
  if (fork() == 0) _exit(9);
  struct rusage used;
  say(wait3(&status, 0, &used) > 0);
  printf("%x\n", status);

  if (fork() == 0) execvpe("sh", arguments, environment);
  wait(NULL);
  int fd = open("/bin/sh", O_RDONLY | O_CLOEXEC);
  if (fork() == 0) fexecve(fd, arguments, environment);
  wait(NULL);
  int folder = open("/bin", O_PATH);
  if (fork() == 0) execveat(folder, "sh", arguments, environment, 0);
  wait(NULL);
  say(execvpe("nothing of this name", arguments, environment));
  say(execle("/nothing", "x", (char *)NULL, environment));
  say(execveat(folder, "sh", arguments, environment, 0x40000000));

  say(close_range(200, 300, 0));
  say(close_range(300, 200, 0));
  say(close_range(200, 300, 0x80));
  say(gettid() == getpid());
  say(setpgrp());
  say(getpgrp() == getpid());

  // A daemon leads a session, in /, without a terminal's descriptors.
  int pair[2];
  pipe(pair);
  if (fork() == 0) {
    say(daemon(0, 0));
    dprintf(pair[1], "%d %s %d\n", getsid(0) == getpid() && getppid() != 0, getcwd(NULL, 0), isatty(1));
    _exit(0);
  }
  wait(&status);
  close(pair[1]);
  char text[100];
  int length = read(pair[0], text, sizeof text);
  printf("%x %.*s", status, length, text);
  closefrom(3);
  say(fcntl(pair[0], F_GETFD));
  users();
  return 0;
}
