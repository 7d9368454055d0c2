// Where the memory of a command line comes from: blocks of malloc, cut from their start.
// Does not belong here: what it is used for.
#include "memory.h"
#include <stdlib.h>
#include <unistd.h>
#include "shell.h"

namespace {

struct block {
  block *next;
  size_t left;
  char *free;
};

constexpr size_t alignment = 16;
constexpr size_t usual = 16 * 1024;
block *newest;

}  // namespace

void *allocate(size_t size) {
  size = (size + alignment - 1) & ~(alignment - 1);
  if (newest == nullptr || newest->left < size) {
    const size_t room = size > usual ? size : usual;
    constexpr size_t head = (sizeof(block) + alignment - 1) & ~(alignment - 1);
    auto *const fresh = static_cast<block *>(malloc(head + room));
    if (fresh == nullptr) {
      complain("out of memory");
      _exit(2);
    }
    *fresh = {newest, room, reinterpret_cast<char *>(fresh) + head};
    newest = fresh;
  }
  char *const result = newest->free;
  newest->free += size;
  newest->left -= size;
  return result;
}

void release_all() {
  while (newest != nullptr) {
    block *const old = newest;
    newest = old->next;
    free(old);
  }
}
