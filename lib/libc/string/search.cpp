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

  // Is the right half's period that of the whole part? Then a part may stand one period further; else a longer shift is
  // safe. That the method's memory of what such a shift keeps is missing costs little: the search ends with the first
  // part found, and what is compared again is no more than what the next shift skips.
  size_t same = 0;
  while (same < right.start && fold(part[same]) == fold(part[same + right.period])) ++same;
  const size_t left_length = right.start, right_length = part_size - right.start;
  const size_t shift =
      same == right.start ? right.period : (left_length > right_length ? left_length : right_length) + 1;

  for (;;) {
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
    size_t at = right.start, skip = shift;
    while (at < part_size && fold(part[at]) == fold(text[at])) ++at;
    if (at == part_size) {
      for (at = right.start; at && fold(part[at - 1]) == fold(text[at - 1]);) --at;
      if (!at) return text;
    } else if (__is_same(Fold, as_is) && at == right.start) {
      const void *const next = memchr(text + at, part[at], size - at);
      skip = (next ? static_cast<size_t>(static_cast<const char *>(next) - text) : size) - at;
    } else {
      skip = at - right.start + 1;
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
