// strcmp and strncmp.
// Does not belong here: memcmp (compiler/memcmp.cpp), or comparing without case (strings/case.cpp).
#include <string.h>
#include "compiler/block.h"

using namespace shoji;

namespace {

constexpr size_t page = 4096;

// Blocks of both texts, wherever they lie, up to the next page's edge in either, which byte steps then cross.
[[gnu::always_inline]] inline int compare(const char *left, const char *right, size_t size) {
  auto *one = reinterpret_cast<const unsigned char *>(left);
  auto *other = reinterpret_cast<const unsigned char *>(right);
  // 0 where the bytes differ or are 0 both.
  const auto same = [&](size_t at) {
    const block bytes = load<block>(one + at);
    return smaller(bytes, reinterpret_cast<block>(bytes == load<block>(other + at)));
  };
  const auto difference = [&](size_t at, unsigned stop) {
    at += static_cast<size_t>(__builtin_ctz(stop));
    return at < size ? one[at] - other[at] : 0;
  };
  size_t at = 0;
  // Most texts differ or end soon: two blocks at once. The or of two places in a page is no less than either.
  const auto places = reinterpret_cast<uintptr_t>(one) | reinterpret_cast<uintptr_t>(other);
  if (places % page <= page - 32) {
    if (const unsigned stop = zero_bytes(same(0)) | zero_bytes(same(16)) << 16) return difference(0, stop);
    at = 32;
  }
  for (;;) {
    const size_t one_place = past_multiple(one + at, page), other_place = past_multiple(other + at, page);
    const size_t edge = at + page - (one_place > other_place ? one_place : other_place);
    for (; at + 64 <= edge && at < size; at += 64)
      if (zero_bytes(smaller(smaller(same(at), same(at + 16)), smaller(same(at + 32), same(at + 48))))) break;
    for (; at + 16 <= edge && at < size; at += 16)
      if (const unsigned stop = zero_bytes(same(at))) return difference(at, stop);
    for (; at < edge && at < size; ++at)
      if (one[at] != other[at] || !one[at]) return one[at] - other[at];
    if (at >= size) return 0;
  }
}

}  // namespace

extern "C" {

int strcmp(const char *left, const char *right) { return compare(left, right, SIZE_MAX); }

int strncmp(const char *left, const char *right, size_t size) { return size ? compare(left, right, size) : 0; }

}  // extern "C"
