// What posix_spawn_file_actions_t lists: each action is a block of the heap.
// Does not belong here: making the process (posix_spawn.cpp).
#pragma once
#include <spawn.h>
#include "core/result.h"

struct __shoji_spawn_action {
  __shoji_spawn_action *next;
  enum { open, close, duplicate, change_folder, change_to_descriptor, close_from, foreground } what;
  int fd;
  int other;  // the wanted descriptor, or the flags of open
  mode_t mode;
  char path[1];  // as long as need be
};

namespace shoji {

using spawn_action = __shoji_spawn_action;

// In the child, on its parent's memory: no errno, no heap.
result<void> run_action(const spawn_action &action);

}  // namespace shoji
