// What a program is linked with besides when it can make threads: the library takes turns then.
// Does not belong here: where it does (process/turn.h has the word for it).
#pragma once
#include "core/result.h"

namespace shoji {

struct lock;
struct guard;
enum class fork_stage;

// fork_locks.cpp, stream_locks.cpp, change_all_threads.cpp and compiler/cxa_guard_threads.cpp.
void keep_locks_through_fork(fork_stage stage);
int flush_all_in_turn();
result<void> change_all_threads(result<void> (*change)(const void *how), const void *how);
void take_guard(guard &variable);

namespace {

[[gnu::used, gnu::section(".shoji.needs")]] constexpr auto needs_fork_locks = &keep_locks_through_fork;
[[gnu::used, gnu::section(".shoji.needs")]] constexpr auto needs_flush_all = &flush_all_in_turn;
[[gnu::used, gnu::section(".shoji.needs")]] constexpr auto needs_changes = &change_all_threads;
[[gnu::used, gnu::section(".shoji.needs")]] constexpr auto needs_guards = &take_guard;

}  // namespace

}  // namespace shoji

extern "C" void shoji_take_lock(shoji::lock *taken);

[[gnu::used, gnu::section(".shoji.needs")]] static constexpr auto needs_turns = &shoji_take_lock;
