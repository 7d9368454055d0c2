// A growing row of plain values, and the message of who has no memory for it.
// Does not belong here: anything that knows what is in the list.
#pragma once
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

namespace debug {

template <typename Item>
class list {
  static_assert(__is_trivially_copyable(Item), "realloc moves the items");

 public:
  Item &push(const Item &item) {
    if (size_ == room_) grow();
    return items_[size_++] = item;
  }
  void remove(size_t which) {
    for (--size_; which < size_; ++which) items_[which] = items_[which + 1];
  }
  void clear() { size_ = 0; }
  size_t size() const { return size_; }
  Item &operator[](size_t which) { return items_[which]; }
  Item *begin() { return items_; }
  Item *end() { return items_ + size_; }
  const Item *begin() const { return items_; }
  const Item *end() const { return items_ + size_; }

 private:
  void grow() {
    room_ = room_ == 0 ? 16 : 2 * room_;
    items_ = static_cast<Item *>(realloc(static_cast<void *>(items_), room_ * sizeof(Item)));
    if (items_ != nullptr) return;
    perror("debug");
    exit(1);
  }

  Item *items_ = nullptr;
  size_t size_ = 0;
  size_t room_ = 0;
};

}  // namespace debug
