// The search for several bytes in a row, by Crochemore's and Perrin's method ("Two-way string-matching", 1991), whose
// time is in proportion to both lengths together. Does not belong here: the search for one byte (find.cpp).
#include "libc/string/scan.h"
#include "libc/strings/lower.h"

using namespace shoji;

namespace {

struct as_is {
  unsigned char operator()(char character) const { return static_cast<unsigned char>(character); }
};
struct without_case {
  unsigned char operator()(char character) const { return lower(static_cast<unsigned char>(character)); }
};

// Where the part's largest suffix starts, by the order of characters or by its reverse, and that suffix's period.
struct suffix {
  size_t start, period;
};

template <typename Fold>
[[gnu::always_inline]] inline suffix largest_suffix(const char *part, size_t size, bool reversed, Fold fold) {
  suffix best{0, 1};
  size_t other = 1, matched = 0;
  while (other + matched < size) {
    const unsigned char ours = fold(part[best.start + matched]);
    const unsigned char theirs = fold(part[other + matched]);
    if (ours == theirs) {
      if (++matched == best.period) {
        other += best.period;
        matched = 0;
      }
    } else if ((theirs < ours) != reversed) {
      other += matched + 1;
      matched = 0;
      best.period = other - best.start;
    } else {
      best = {other, 1};
      other += 1;
      matched = 0;
    }
  }
  return best;
}

// The first `part` in the `size` bytes of `text`, or a null pointer. `open`: more text may follow them, up to a zero.
template <typename Fold>
[[gnu::always_inline]] inline const char *search(const char *text, size_t size, bool open, const char *part,
                                                 size_t part_size, Fold fold) {
  if (!part_size) return text;
  const suffix forward = largest_suffix(part, part_size, false, fold);
  const suffix backward = largest_suffix(part, part_size, true, fold);
  const suffix right = forward.start > backward.start ? forward : backward;

  // If the right half's period is that of the whole part, a shift by it leaves a known start; else a longer one is
  // safe.
  size_t same = 0;
  while (same < right.start && fold(part[same]) == fold(part[same + right.period])) ++same;
  const bool periodic = same == right.start;
  const size_t left_length = right.start, right_length = part_size - right.start;
  const size_t shift = periodic ? right.period : (left_length > right_length ? left_length : right_length) + 1;
  const size_t known_after_shift = periodic ? part_size - right.period : 0;

  for (size_t known = 0;;) {
    if (part_size > size) {
      // A text's length is found as the search goes on: the part may stand near its start.
      if (open) {
        const size_t step = part_size > 1024 ? part_size : 1024;
        const size_t more = length_within(text + size, step);
        open = more == step;
        size += more;
      }
      if (part_size > size) return nullptr;
    }
    size_t at = right.start;
    if constexpr (__is_same(Fold, as_is)) {
      if (!known && text[at] != part[at]) {
        const void *const next = memchr(text + at, part[at], size - at);
        const size_t skip = next ? static_cast<size_t>(static_cast<const char *>(next) - text) - at : size - at;
        text += skip;
        size -= skip;
        continue;
      }
    }
    if (known > at) at = known;
    while (at < part_size && fold(part[at]) == fold(text[at])) ++at;
    size_t skip;
    if (at < part_size) {
      skip = at - right.start + 1;
      known = 0;
    } else {
      for (at = right.start; at > known && fold(part[at - 1]) == fold(text[at - 1]);) --at;
      if (at <= known) return text;
      skip = shift;
      known = known_after_shift;
    }
    text += skip;
    size -= skip;
  }
}

const char *search_bytes(const char *text, size_t size, bool open, const char *part, size_t part_size) {
  return search(text, size, open, part, part_size, as_is());
}

}  // namespace

extern "C" {

void *memmem(const void *bytes, size_t size, const void *part, size_t part_size) {
  return const_cast<char *>(
      search_bytes(static_cast<const char *>(bytes), size, false, static_cast<const char *>(part), part_size));
}

char *strstr(const char *text, const char *part) {
  return const_cast<char *>(search_bytes(text, 0, true, part, strlen(part)));
}

char *strcasestr(const char *text, const char *part) {
  return const_cast<char *>(search(text, 0, true, part, strlen(part), without_case()));
}

}  // extern "C"
