// The library's own locks, which cost two tests of a constant in programs that cannot have a second thread.
// Does not belong here: how one waits for a lock (lock.h).
#pragma once

namespace shoji {

// Who holds it may take it again, and gives it back as often.
struct lock {
  int word;        // process/lock.h
  unsigned depth;  // how often the holder took it again
};

// Those of take_turns.cpp, which nothing but pthread_create asks for. Without it, linker.ld makes both the `ret` behind
// _start.
extern "C" {
[[gnu::weak]] void shoji_take_lock(lock *taken);
[[gnu::weak]] void shoji_give_lock(lock *taken);
[[gnu::weak]] extern const char shoji_threads;  // beside them: its address is null without
}

inline bool has_threads() { return &shoji_threads != nullptr; }

// As long as it lives, no other thread has the same lock's turn.
class turn {
 public:
  explicit turn(lock &taken) : taken_(taken) {
    if (has_threads()) shoji_take_lock(&taken_);
  }
  ~turn() {
    if (has_threads()) shoji_give_lock(&taken_);
  }
  turn(const turn &) = delete;

 private:
  lock &taken_;
};

}  // namespace shoji
