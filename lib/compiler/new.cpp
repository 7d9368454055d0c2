// operator new in the forms that never answer null: what does not fit ends the process, as there are no exceptions.
// Does not belong here: the nothrow forms (new_nothrow.cpp), stricter alignment (new_aligned.cpp), placement (<new>).
#include <stddef.h>
#include <stdlib.h>
#include "libc/stdlib/abort_saying.h"

// Weak for the compiler's eyes: a program that replaces this one replaces the other, too.
[[gnu::weak]] void *operator new(size_t size) {
  void *const block = malloc(size);
  if (block == nullptr) shoji::abort_saying("operator new: out of memory\n");
  return block;
}

void *operator new[](size_t size) { return operator new(size); }
