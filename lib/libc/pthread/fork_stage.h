// What fork does around the call of the kernel, where there is anything to do.
// Does not belong here: fork (unistd/fork.cpp).
#pragma once

namespace shoji {

enum class fork_stage { before, in_parent, in_child };

// pthread_atfork.cpp and fork_locks.cpp, where these are linked.
[[gnu::weak]] void call_fork_handlers(fork_stage stage);
[[gnu::weak]] void keep_locks_through_fork(fork_stage stage);

}  // namespace shoji
