// memmove and memcpy, which are one function: it reads what it is about to overwrite first, at no cost in time.
// Does not belong here: mempcpy and memccpy, which no compiler calls by itself (libc/string/copy.cpp).
#include "compiler/block.h"

using namespace shoji;

namespace {

// At least one T and at most four: the first, the second if there are two, and the same from the end. That they may
// overlap is cheaper than a branch that may be foreseen wrongly.
template <typename T>
[[gnu::always_inline]] inline void move_four(unsigned char *to, const unsigned char *from, size_t size) {
  const size_t second = size >= 2 * sizeof(T) ? sizeof(T) : 0, last = size - sizeof(T);
  const T a = load<T>(from), b = load<T>(from + second), c = load<T>(from + last - second), d = load<T>(from + last);
  store(to, a);
  store(to + second, b);
  store(to + last - second, c);
  store(to + last, d);
}

// Bytes from which on `rep movsb` beats the loops below.
constexpr size_t long_run = 2048;

// More than 64 bytes.
[[gnu::always_inline]] inline void move_many(unsigned char *to, const unsigned char *from, size_t size) {
  const size_t ahead = reinterpret_cast<uintptr_t>(to) - reinterpret_cast<uintptr_t>(from);
  unsigned char *const target = to;
  // The processor's own loop, from a multiple of 64 on. On a Zen 4 it crawls at a byte a cycle where the target's place
  // in its page is less than 64 bytes past the source's. The first 64 bytes must not overwrite what is still to be
  // read.
  if (size >= long_run && ahead >= size && -ahead >= 64 && (ahead - 1) % 4096 >= 63) {
    store_four(to, load_four(from));
    const size_t skip = 64 - past_multiple(to, 64);
    to += skip;
    from += skip;
    size -= skip;
    asm volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
    return;
  }
  // Blocks to multiples of 16 between the ends, which are read before and written behind all of them.
  if (ahead >= size) {
    const auto head = load<block>(from);
    const auto tail = load_four(from + size - 64);
    unsigned char *const end = to + size - 64;
    const size_t skip = 16 - past_multiple(to, 16);
    from += skip;
    for (to += skip; to < end; to += 64, from += 64) store_four(to, load_four(from));
    store_four(end, tail);
    store(target, head);
  } else {
    // `to` lies inside of what is still to be read: from the end.
    const auto head = load_four(from);
    const auto tail = load<block>(from + size - 16);
    unsigned char *const end = to + size - 16;
    const size_t skip = size - past_multiple(to + size, 16);
    from += skip;
    for (to += skip; to > target + 64;) {
      to -= 64;
      from -= 64;
      store_four(to, load_four(from));
    }
    store(end, tail);
    store_four(target, head);
  }
}

}  // namespace

extern "C" {

void *memmove(void *target, const void *source, size_t size) {
  auto *to = static_cast<unsigned char *>(target);
  auto *from = static_cast<const unsigned char *>(source);
  if (size >= 16) {
    if (size > 64) {
      move_many(to, from, size);
    } else {
      move_four<block>(to, from, size);
    }
  } else if (size >= 4) {
    move_four<uint32_t>(to, from, size);
  } else if (size) {
    const unsigned char first = from[0], middle = from[size / 2], last = from[size - 1];
    to[0] = first;
    to[size / 2] = middle;
    to[size - 1] = last;
  }
  return target;
}

void *memcpy(void *target, const void *source, size_t size) __attribute__((alias("memmove")));

}  // extern "C"
