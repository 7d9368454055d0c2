// qsort and qsort_r: quicksort without a branch on what the comparison says, and never quadratic.
// Does not belong here: a search in what is sorted (bsearch.cpp).
#include <stdint.h>
#include <stdlib.h>

namespace {

using comparison = int (*)(const void *, const void *, void *);

// Elements up to which a range is sorted by insertion.
constexpr size_t few = 8;

template <typename Word>
[[gnu::always_inline]] inline void swap_words(char *one, char *other) {
  typedef Word word [[gnu::may_alias, gnu::aligned(1)]];
  const Word kept = *reinterpret_cast<word *>(one);
  *reinterpret_cast<word *>(one) = *reinterpret_cast<word *>(other);
  *reinterpret_cast<word *>(other) = kept;
}

void swap_wide(char *one, char *other, size_t width) {
  for (; width >= 8; width -= 8, one += 8, other += 8) swap_words<uint64_t>(one, other);
  for (; width != 0; --width, ++one, ++other) swap_words<char>(one, other);
}

// Ranges are [first, end) of elements in the array. The comparison is only ever given elements that stand there, and
// whatever it answers, nothing outside is touched.
class sorter {
 public:
  sorter(size_t width, comparison compare, void *context) : width_(width), compare_(compare), context_(context) {}

  // Hoare's quicksort. `floor` is the element before the range, no greater than any in it, or null where there is none.
  // After `patience` bad divisions the rest is sorted otherwise.
  void sort(char *first, char *end, char *floor, int patience) const {
    for (;;) {
      const size_t count = static_cast<size_t>(end - first) / width_;
      if (count <= few) return insert(first, end);
      if (patience-- == 0) return heap(first, count);

      choose_pivot(first, count);
      // A pivot that equals the floor is the least there is: its equals stay where they are, and are done.
      const bool least = floor != nullptr && !is_less(floor, first);
      char *const middle = least ? divide<true>(first, end) : divide<false>(first, end);
      if (!least) {
        const size_t below = static_cast<size_t>(middle - first) / width_;
        if (below > count / 8 && below < count - count / 8) ++patience;
        sort(first, middle, floor, patience);
      }
      floor = middle;
      first = middle + width_;
    }
  }

  // Whether the array was in order already, or is now, having stood in the reverse order. One that is neither shows it
  // soon.
  bool in_order(char *first, char *end) const {
    char *at = first + width_;
    if (is_less(at, first)) {
      while ((at += width_) < end)
        if (!is_less(at, at - width_)) return false;
      for (; first < (end -= width_); first += width_) swap(first, end);
      return true;
    }
    while ((at += width_) < end)
      if (is_less(at, at - width_)) return false;
    return true;
  }

 private:
  [[gnu::always_inline]] bool is_less(const char *left, const char *right) const {
    return compare_(left, right, context_) < 0;
  }

  [[gnu::always_inline]] void swap_at_once(char *one, char *other) const {
    if (width_ == 4)
      swap_words<uint32_t>(one, other);
    else if (width_ == 8)
      swap_words<uint64_t>(one, other);
    else
      swap_wide(one, other, width_);
  }

  [[gnu::noinline]] void swap(char *one, char *other) const { swap_at_once(one, other); }

  // Puts the median of three, or of three such medians, at the front.
  void choose_pivot(char *first, size_t count) const {
    const size_t half = count / 2 * width_;
    char *const last = first + (count - 1) * width_;
    if (count > 128) {
      order_three(first, first + half, last);
      order_three(first + width_, first + half - width_, last - width_);
      order_three(first + 2 * width_, first + half + width_, last - 2 * width_);
      order_three(first + half - width_, first + half, first + half + width_);
      swap(first, first + half);
    } else {
      order_three(first + half, first, last);
    }
  }

  void order_three(char *low, char *middle, char *high) const {
    if (is_less(middle, low)) swap(middle, low);
    if (is_less(high, middle)) {
      swap(high, middle);
      if (is_less(middle, low)) swap(middle, low);
    }
  }

  // Moves the pivot, which is the first element, between those that are less than it, or no greater if EqualsBelow, and
  // the others. Answers its place.
  template <bool EqualsBelow>
  char *divide(char *first, char *end) const {
    char *last_below = first;
    for (char *at = first + width_; at != end; at += width_) {
      const bool below = EqualsBelow ? !is_less(first, at) : is_less(at, first);
      // Small elements are moved for nothing where that saves a branch that no processor foresees.
      if (width_ == 4 || width_ == 8) {
        swap_at_once(last_below + width_, at);
        last_below += width_ & -size_t{below};
      } else if (below) {
        swap(last_below += width_, at);
      }
    }
    swap(first, last_below);
    return last_below;
  }

  void insert(char *first, char *end) const {
    for (char *next = first + width_; next < end; next += width_)
      for (char *at = next; at != first && is_less(at, at - width_); at -= width_) swap_at_once(at, at - width_);
  }

  // Heapsort: slower than a good quicksort, and never worse than it mostly is.
  void heap(char *first, size_t count) const {
    for (size_t root = count / 2; root-- != 0;) sift(first, root, count);
    while (--count != 0) {
      swap(first, first + count * width_);
      sift(first, 0, count);
    }
  }

  void sift(char *first, size_t root, size_t count) const {
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
      char *below = first + child * width_;
      if (child + 1 < count && is_less(below, below + width_)) ++child, below += width_;
      if (!is_less(first + root * width_, below)) return;
      swap(first + root * width_, below);
    }
  }

  size_t width_;  // of an element, bytes
  comparison compare_;
  void *context_;
};

void sort(void *array, size_t count, size_t width, comparison compare, void *context) {
  if (count < 2 || width == 0) return;
  auto *const first = static_cast<char *>(array);
  char *const end = first + count * width;
  const sorter by{width, compare, context};
  if (!by.in_order(first, end)) by.sort(first, end, nullptr, 64 - __builtin_clzl(count));
}

}  // namespace

extern "C" {

void qsort_r(void *array, size_t count, size_t width, comparison compare, void *context) {
  sort(array, count, width, compare, context);
}

// The psABI gives the third argument a register that a function of two does not look at.
void qsort(void *array, size_t count, size_t width, int (*compare)(const void *, const void *)) {
  sort(array, count, width, reinterpret_cast<comparison>(reinterpret_cast<void *>(compare)), nullptr);
}

}  // extern "C"
