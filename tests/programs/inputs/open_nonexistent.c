/* The document's failing open.
   Does not belong here: what the error means (programs/errors). */
#include <fcntl.h>

int main(void) { return open("/nonexistent", O_RDONLY) == -1; }
