// posix_spawn_file_actions_t: posix_spawn_file_actions_init and its kin.
// Does not belong here: running them (run_action.cpp).
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "libc/spawn/action.h"

using namespace shoji;

namespace {

// The errors are the caller's to see before there is a child: EBADF, ENOMEM.
int add(posix_spawn_file_actions_t *actions, spawn_action action, const char *path) {
  if (action.fd < 0 || action.fd >= getdtablesize()) return EBADF;
  const size_t size = sizeof(spawn_action) + (path == nullptr ? 0 : strlen(path));
  auto *const copy = static_cast<spawn_action *>(malloc(size));
  if (copy == nullptr) return ENOMEM;
  *copy = action;
  if (path != nullptr) strcpy(copy->path, path);
  (actions->__last == nullptr ? actions->__first : actions->__last->next) = copy;
  actions->__last = copy;
  return 0;
}

}  // namespace

extern "C" {

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions) {
  *actions = {};
  return 0;
}

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions) {
  while (spawn_action *const first = actions->__first) {
    actions->__first = first->next;
    free(first);
  }
  actions->__last = nullptr;
  return 0;
}

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict actions, int fd,
                                     const char *__restrict path, int flags, mode_t mode) {
  return add(actions, {nullptr, spawn_action::open, fd, flags, mode, ""}, path);
}

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd) {
  return add(actions, {nullptr, spawn_action::close, fd, 0, 0, ""}, nullptr);
}

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int wanted) {
  if (wanted < 0 || wanted >= getdtablesize()) return EBADF;
  return add(actions, {nullptr, spawn_action::duplicate, fd, wanted, 0, ""}, nullptr);
}

int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *__restrict actions, const char *__restrict path) {
  return add(actions, {nullptr, spawn_action::change_folder, 0, 0, 0, ""}, path);
}

int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *actions, int fd) {
  return add(actions, {nullptr, spawn_action::change_to_descriptor, fd, 0, 0, ""}, nullptr);
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *__restrict actions, const char *__restrict path) {
  return posix_spawn_file_actions_addchdir(actions, path);
}

int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd) {
  return posix_spawn_file_actions_addfchdir(actions, fd);
}

int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first) {
  return add(actions, {nullptr, spawn_action::close_from, first, 0, 0, ""}, nullptr);
}

int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *actions, int fd) {
  return add(actions, {nullptr, spawn_action::foreground, fd, 0, 0, ""}, nullptr);
}

}  // extern "C"
