// flockfile and its kin: a stream for one thread alone, several calls long.
// Does not belong here: the *_unlocked forms, which stand beside the functions that they are forms of.
#include <stdio.h>

extern "C" {

// No call is interrupted by another thread's, because there is none.
void flockfile(FILE *) {}

int ftrylockfile(FILE *) { return 0; }

void funlockfile(FILE *) {}

}  // extern "C"
