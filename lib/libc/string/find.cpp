// The search for one byte: memchr, strchr and their kin.
// Does not belong here: the search for one of several (span.cpp), or for several in a row (search.cpp).
#include "libc/string/scan.h"

using namespace shoji;

namespace {

// strchrnul under a name that no program can take.
[[gnu::always_inline]] inline const char *character_or_end(const char *text, int character) {
  const block wanted = repeat(static_cast<unsigned char>(character));
  return scan(text, nullptr, [&](block bytes) { return smaller(bytes, bytes ^ wanted); });
}

// memrchr, likewise.
const char *last_byte(const char *bytes, int byte, size_t size) {
  if (!size) return nullptr;
  const block wanted = repeat(static_cast<unsigned char>(byte));
  const char *at = bytes + size;
  const size_t inside = past_multiple(at, 16);
  at -= inside;
  // Bits of the block's bytes from `at` on; of the first one, those before the end.
  unsigned hits = inside ? equal_bytes(load_aligned(at), wanted) & ((1u << inside) - 1) : 0;
  while (!hits) {
    if (at <= bytes) return nullptr;
    if (!past_multiple(at, 64)) {
      for (; at - bytes >= 64; at -= 64) {
        const auto four = load_four(at - 64);
        const auto equal =
            (four.first == wanted) | (four.second == wanted) | (four.third == wanted) | (four.fourth == wanted);
        if (high_bits(reinterpret_cast<block>(equal))) break;
      }
      if (at <= bytes) return nullptr;
    }
    at -= 16;
    hits = equal_bytes(load_aligned(at), wanted);
  }
  const char *const found = at + 31 - __builtin_clz(hits);
  return found < bytes ? nullptr : found;
}

}  // namespace

extern "C" {

void *memchr(const void *bytes, int byte, size_t size) {
  if (!size) return nullptr;
  auto *const first = static_cast<const char *>(bytes);
  // `size` may be SIZE_MAX, by a caller that knows that the byte is there.
  const auto start = reinterpret_cast<uintptr_t>(bytes);
  auto *const end = reinterpret_cast<const char *>(start + size < start ? UINTPTR_MAX : start + size);
  const block wanted = repeat(static_cast<unsigned char>(byte));
  const char *const found = scan(first, end, [&](block each) { return each ^ wanted; });
  return found == end ? nullptr : const_cast<char *>(found);
}

void *rawmemchr(const void *bytes, int byte) { return memchr(bytes, byte, SIZE_MAX); }

void *memrchr(const void *bytes, int byte, size_t size) {
  return const_cast<char *>(last_byte(static_cast<const char *>(bytes), byte, size));
}

char *strchr(const char *text, int character) {
  const char *const found = character_or_end(text, character);
  return *found == static_cast<char>(character) ? const_cast<char *>(found) : nullptr;
}

char *strchrnul(const char *text, int character) { return const_cast<char *>(character_or_end(text, character)); }

char *strrchr(const char *text, int character) {
  return const_cast<char *>(last_byte(text, character, strlen(text) + 1));
}

}  // extern "C"
