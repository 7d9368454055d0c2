// The search for a byte that strlen, memchr and strchr share: 64 bytes at a time, and never into a page that holds none
// of the bytes asked for. Does not belong here: what is searched for (length.cpp, find.cpp).
#pragma once
#include <string.h>
#include "compiler/block.h"

namespace shoji {

// The first byte from `text` on of which `map`, block by block, makes a 0; `end` if there is none before it.
// Where the caller knows that there is one, `end` is null. Reads whole blocks, hence bytes around the text as well,
// but only inside of its pages.
template <typename Map>
[[gnu::always_inline]] inline const char *scan(const char *text, const char *end, Map map) {
  const auto found = [&](const char *at) { return end && at > end ? end : at; };
  const size_t skip = past_multiple(text, 16);
  const char *at = text - skip;
  // Most texts end soon: two blocks at once, wherever they lie in their page. (For memchr, measured, that is no gain.)
  if (!end && past_multiple(text, 4096) <= 4096 - 32) {
    if (const unsigned hits = zero_bytes(map(load<block>(text))) | zero_bytes(map(load<block>(text + 16))) << 16)
      return found(text + __builtin_ctz(hits));
    at += 32;
  } else {
    if (const unsigned hits = zero_bytes(map(load_aligned(at))) >> skip) return found(text + __builtin_ctz(hits));
    at += 16;
  }
  for (;; at += 16) {
    if (!past_multiple(at, 64)) {
      for (;; at += 64) {
        if (end && at >= end) return end;
        const block first = smaller(map(load_aligned(at)), map(load_aligned(at + 16)));
        const block second = smaller(map(load_aligned(at + 32)), map(load_aligned(at + 48)));
        if (zero_bytes(smaller(first, second))) break;
      }
    }
    if (end && at >= end) return end;
    if (const unsigned hits = zero_bytes(map(load_aligned(at)))) return found(at + __builtin_ctz(hits));
  }
}

// strnlen under a name that no program can take.
[[gnu::always_inline]] inline size_t length_within(const char *text, size_t size) {
  const void *const end = memchr(text, 0, size);
  return end ? static_cast<size_t>(static_cast<const char *>(end) - text) : size;
}

}  // namespace shoji
