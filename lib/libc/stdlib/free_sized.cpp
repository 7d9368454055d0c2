// free_sized and free_aligned_sized: free, told what the heap knows anyway.
// Does not belong here: free (malloc.cpp).
#include <stdlib.h>

extern "C" {

// C++'s <stdlib.h> does not show these two.
void free_sized(void *block, size_t size);
void free_aligned_sized(void *block, size_t alignment, size_t size);

void free_sized(void *block, size_t) { free(block); }

void free_aligned_sized(void *block, size_t, size_t) { free(block); }

}  // extern "C"
