/* <spawn.h>: spawn.h(0p), posix_spawn(3): a new process that runs a program, without a copy of its parent's memory.
   Does not belong here: fork and exec (unistd.h), waiting for it (sys/wait.h). */
#ifndef _SPAWN_H
#define _SPAWN_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <sched.h>
#include <sys/types.h>

#define POSIX_SPAWN_RESETIDS 0x01
#define POSIX_SPAWN_SETPGROUP 0x02
#define POSIX_SPAWN_SETSIGDEF 0x04
#define POSIX_SPAWN_SETSIGMASK 0x08
#define POSIX_SPAWN_SETSCHEDPARAM 0x10
#define POSIX_SPAWN_SETSCHEDULER 0x20
#ifdef __SHOJI_GNU
#define POSIX_SPAWN_USEVFORK 0x40 /* no difference: it always is one */
#endif
#define POSIX_SPAWN_SETSID 0x80

typedef struct {
  short __flags;
  pid_t __group;
  sigset_t __default_signals;
  sigset_t __mask;
  struct sched_param __priority;
  int __policy;
  long __room[8];
} posix_spawnattr_t;

typedef struct {
  struct __shoji_spawn_action *__first;
  struct __shoji_spawn_action *__last;
  long __room[8];
} posix_spawn_file_actions_t;

#ifdef __cplusplus
extern "C" {
#endif

/* posix_spawn(3): 0 and the child's number, or the error's number, where no child is left. The file actions run in
   their order; posix_spawnp looks for a name without a slash in PATH. */
int posix_spawn(pid_t *__restrict __process, const char *__restrict __path, const posix_spawn_file_actions_t *__actions,
                const posix_spawnattr_t *__restrict __attributes, char *const __arguments[],
                char *const __environment[]);
int posix_spawnp(pid_t *__restrict __process, const char *__restrict __name,
                 const posix_spawn_file_actions_t *__actions, const posix_spawnattr_t *__restrict __attributes,
                 char *const __arguments[], char *const __environment[]);

/* posix_spawn_file_actions_init(3p) and on: 0, or the error's number (EBADF, ENOMEM). A second descriptor that equals
   the first only loses its FD_CLOEXEC. */
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *__actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *__actions);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict __actions, int __fd,
                                     const char *__restrict __path, int __flags, mode_t __mode);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *__actions, int __fd);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *__actions, int __fd, int __wanted);
int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *__restrict __actions, const char *__restrict __path);
int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *__actions, int __fd);
#ifdef __SHOJI_BSD
/* The same by the names that they had before they came into POSIX. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *__restrict __actions,
                                         const char *__restrict __path);
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *__actions, int __fd);
/* posix_spawn(3): closes every descriptor from that one on. */
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *__actions, int __first);
/* posix_spawn(3): tcsetpgrp of the child's group. */
int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *__actions, int __fd);
#endif

/* posix_spawnattr_init(3p) and on: 0, or EINVAL for flags that are none. */
int posix_spawnattr_init(posix_spawnattr_t *__attributes);
int posix_spawnattr_destroy(posix_spawnattr_t *__attributes);
int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict __attributes, short *__restrict __flags);
int posix_spawnattr_setflags(posix_spawnattr_t *__attributes, short __flags);
int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict __attributes, pid_t *__restrict __group);
int posix_spawnattr_setpgroup(posix_spawnattr_t *__attributes, pid_t __group);
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict __attributes, sigset_t *__restrict __set);
int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict __attributes, const sigset_t *__restrict __set);
int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict __attributes, sigset_t *__restrict __set);
int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict __attributes, const sigset_t *__restrict __set);
int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict __attributes,
                                  struct sched_param *__restrict __priority);
int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict __attributes,
                                  const struct sched_param *__restrict __priority);
int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict __attributes, int *__restrict __policy);
int posix_spawnattr_setschedpolicy(posix_spawnattr_t *__attributes, int __policy);

#ifdef __cplusplus
}
#endif

#endif
