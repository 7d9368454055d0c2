// bsearch: an element of a sorted array.
// Does not belong here: the sorting (sort.cpp).
#include <stdlib.h>

// The key is the comparison's left argument. Of several that are equal to it, any may be found.
extern "C" void *bsearch(const void *key, const void *array, size_t count, size_t width,
                         int (*compare)(const void *, const void *)) {
  auto *first = static_cast<const char *>(array);
  while (count != 0) {
    const char *const middle = first + count / 2 * width;
    const int order = compare(key, middle);
    if (order == 0) return const_cast<char *>(middle);
    if (order > 0) {
      first = middle + width;
      --count;
    }
    count /= 2;
  }
  return nullptr;
}
