// Memory of one command line: lists and texts that grow, and are given back all at once when the line has run.
// Does not belong here: what lives longer than that (variables.cpp).
#pragma once
#include <stddef.h>
#include <string.h>

// Never null: a shell without memory ends.
void *allocate(size_t size);
void release_all();

template <typename T>
class list {
 public:
  void add(T item) {
    if (count_ == room_) grow();
    items_[count_++] = item;
  }
  T *begin() const { return items_; }
  T *end() const { return items_ + count_; }
  size_t count() const { return count_; }
  T &operator[](size_t index) const { return items_[index]; }

  // With a null item behind the last one, which does not count.
  T *terminated() {
    add(T{});
    --count_;
    return items_;
  }

 private:
  void grow() {
    room_ = room_ == 0 ? 16 : 2 * room_;
    auto *const wider = static_cast<T *>(allocate(room_ * sizeof(T)));
    if (count_ != 0) memcpy(wider, items_, count_ * sizeof(T));
    items_ = wider;
  }

  T *items_ = nullptr;
  size_t count_ = 0;
  size_t room_ = 0;
};

using text = list<char>;

inline void append(text &whole, const char *part) {
  while (*part != '\0') whole.add(*part++);
}
