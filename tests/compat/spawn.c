// posix_spawn: file actions in their order, each attribute, errors before and in the child; as on the host's libc.
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
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "inputs/compared.h"

static posix_spawn_file_actions_t actions;
static posix_spawnattr_t attributes;
static char *const environment[] = {"WORD=seen", "PATH=/usr/bin:/bin", NULL};

static void wait_for(pid_t child) {
  int status = -1;
  if (waitpid(child, &status, 0) != child) puts("no child");
  printf("status %x\n", status);
}

static void shell(const char *text, const posix_spawnattr_t *with) {
  pid_t child = -1;
  char *const arguments[] = {"sh", "-c", (char *)text, NULL};
  fflush(stdout);
  const int answer = posix_spawnp(&child, "sh", &actions, with, arguments, environment);
  if (answer == 0) wait_for(child);
  printf("spawn %d\n", answer);
}

static void handler(int signal) { (void)signal; }

int main(void) {
  pid_t child = -1;
  setvbuf(stdout, NULL, _IOLBF, 0);
  say(posix_spawn_file_actions_init(&actions));
  say(posix_spawnattr_init(&attributes));
  shell("echo $WORD; exit 7", NULL);

  // Files.
  int fd = open("input", O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  write(fd, "text\n", 5);
  lseek(fd, 0, SEEK_SET);
  mkdir("folder", 0700);
  say(posix_spawn_file_actions_addopen(&actions, 7, "output", O_CREAT | O_WRONLY | O_TRUNC, 0640));
  say(posix_spawn_file_actions_adddup2(&actions, fd, 0));
  say(posix_spawn_file_actions_adddup2(&actions, fd, fd));
  say(posix_spawn_file_actions_addchdir_np(&actions, "folder"));
  say(posix_spawn_file_actions_addclose(&actions, 200));
  say(posix_spawn_file_actions_addclose(&actions, -1));
  say(posix_spawn_file_actions_addclose(&actions, 100000000));
  say(posix_spawn_file_actions_adddup2(&actions, 0, -1));
  say(posix_spawn_file_actions_addopen(&actions, -1, "x", 0, 0));
  shell("read line; echo line $line; echo out >&7; pwd | grep -o 'folder$'; [ -e /proc/self/fd/200 ] || echo gone", NULL);
  struct stat status;
  say(stat("output", &status));
  printf("%o %ld\n", status.st_mode & 0777, (long)status.st_size);
  char name[50];
  sprintf(name, "readlink /proc/self/fd/%d | grep -o input", fd);
  shell(name, NULL);
  say(posix_spawn_file_actions_destroy(&actions));
  posix_spawn_file_actions_init(&actions);
  say(posix_spawn_file_actions_addopen(&actions, 0, "nothing", O_RDONLY, 0));
  shell("exit", NULL);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addchdir_np(&actions, "nothing");
  shell("exit", NULL);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, 150, 1);
  shell("exit", NULL);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  shell("ls /proc/self/fd | wc -l", NULL);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawn_file_actions_init(&actions);

  // Signals: caught ones are at their default, ignored ones stay ignored, blocked ones blocked.
  sigset_t set;
  signal(SIGUSR1, handler);
  signal(SIGUSR2, SIG_IGN);
  signal(SIGTERM, SIG_IGN);
  sigemptyset(&set);
  sigaddset(&set, SIGHUP);
  sigprocmask(SIG_BLOCK, &set, NULL);
  shell("grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status | sed 's/0.*\\(.......\\)$/\\1/'", NULL);
  sigset_t now;
  sigprocmask(SIG_BLOCK, NULL, &now);
  printf("%d %d\n", sigismember(&now, SIGHUP), sigismember(&now, SIGUSR1));
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK));
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGUSR1);
  say(posix_spawnattr_setsigdefault(&attributes, &set));
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  say(posix_spawnattr_setsigmask(&attributes, &set));
  shell("grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status | sed 's/0.*\\(.......\\)$/\\1/'", &attributes);

  // Groups and sessions.
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP));
  shell("set -- $(cut -d' ' -f1,5,6 /proc/$$/stat); [ $1 = $2 ] && echo leads; [ $1 = $3 ] || echo session stays", &attributes);
  say(posix_spawnattr_setpgroup(&attributes, getpgrp()));
  shell("set -- $(cut -d' ' -f1,5 /proc/$$/stat); [ $1 = $2 ] || echo follows", &attributes);
  say(posix_spawnattr_setpgroup(&attributes, 0x7fffffff));
  shell("exit", &attributes);
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID));
  shell("set -- $(cut -d' ' -f1,5,6 /proc/$$/stat); [ $1 = $2 ] && [ $1 = $3 ] && echo session", &attributes);
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_RESETIDS));
  shell("echo same ids", &attributes);
  struct sched_param priority = {0};
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSCHEDULER | POSIX_SPAWN_SETSCHEDPARAM));
  say(posix_spawnattr_setschedpolicy(&attributes, SCHED_OTHER));
  say(posix_spawnattr_setschedparam(&attributes, &priority));
  shell("cut -d' ' -f41 /proc/$$/stat", &attributes);
  priority.sched_priority = 99;
  say(posix_spawnattr_setschedparam(&attributes, &priority));
  shell("exit", &attributes);
  say(posix_spawnattr_setflags(&attributes, POSIX_SPAWN_USEVFORK));
  short flags = 0;
  say(posix_spawnattr_getflags(&attributes, &flags));
  printf("%x\n", flags);
  pid_t group;
  int policy;
  say(posix_spawnattr_getpgroup(&attributes, &group));
  say(posix_spawnattr_getschedpolicy(&attributes, &policy));
  say(posix_spawnattr_getsigmask(&attributes, &set));
  printf("%d %d %d\n", group == 0x7fffffff, policy, sigismember(&set, SIGALRM));
  say(posix_spawnattr_setflags(&attributes, 0x1000));
  say(posix_spawnattr_destroy(&attributes));

  // Programs that there are not; errno is nobody's business.
  char *const arguments[] = {"echo", "hello", NULL};
  errno = 99;
  printf("%d\n", posix_spawn(&child, "/nothing", NULL, NULL, arguments, environment));
  printf("%d\n", posix_spawnp(&child, "nothing-of-this-name", NULL, NULL, arguments, environment));
  printf("%d\n", posix_spawn(&child, "/", NULL, NULL, arguments, environment));
  printf("%d\n", posix_spawnp(&child, "", NULL, NULL, arguments, environment));
  int script = open("script", O_CREAT | O_WRONLY, 0700);
  write(script, "echo script\n", 12);
  close(script);
  printf("%d\n", posix_spawn(&child, "script", NULL, NULL, arguments, environment));
  printf("%d\n", posix_spawnp(&child, "./script", NULL, NULL, arguments, environment));
  printf("children %d\n", wait(NULL));
  const int last = posix_spawnp(&child, "echo", NULL, NULL, arguments, environment);
  wait_for(child);
  printf("%d\n", last);
  printf("%d\n", posix_spawn(NULL, "/bin/true", NULL, NULL, arguments, NULL));
  printf("%d\n", wait(NULL) > 0);
  return 0;
}
