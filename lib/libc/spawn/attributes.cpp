// posix_spawnattr_t: posix_spawnattr_init and its kin.
// Does not belong here: what the flags do (posix_spawn.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <spawn.h>

extern "C" {

int posix_spawnattr_init(posix_spawnattr_t *attributes) {
  *attributes = {};
  return 0;
}

int posix_spawnattr_destroy(posix_spawnattr_t *) { return 0; }

int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict attributes, short *__restrict flags) {
  *flags = attributes->__flags;
  return 0;
}

int posix_spawnattr_setflags(posix_spawnattr_t *attributes, short flags) {
  constexpr int all = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
                      POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER | POSIX_SPAWN_USEVFORK | POSIX_SPAWN_SETSID;
  if ((flags & ~all) != 0) return EINVAL;
  attributes->__flags = flags;
  return 0;
}

int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict attributes, pid_t *__restrict group) {
  *group = attributes->__group;
  return 0;
}

int posix_spawnattr_setpgroup(posix_spawnattr_t *attributes, pid_t group) {
  attributes->__group = group;
  return 0;
}

int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict attributes, sigset_t *__restrict set) {
  *set = attributes->__default_signals;
  return 0;
}

int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict attributes, const sigset_t *__restrict set) {
  attributes->__default_signals = *set;
  return 0;
}

int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict attributes, sigset_t *__restrict set) {
  *set = attributes->__mask;
  return 0;
}

int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict attributes, const sigset_t *__restrict set) {
  attributes->__mask = *set;
  return 0;
}

int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict attributes,
                                  struct sched_param *__restrict priority) {
  *priority = attributes->__priority;
  return 0;
}

int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict attributes,
                                  const struct sched_param *__restrict priority) {
  attributes->__priority = *priority;
  return 0;
}

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict attributes, int *__restrict policy) {
  *policy = attributes->__policy;
  return 0;
}

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attributes, int policy) {
  attributes->__policy = policy;
  return 0;
}

}  // extern "C"
