/* A text by write(2). Does not belong here: stdio. */
#include <unistd.h>

int main(void) { return write(STDOUT_FILENO, "Hello\n", 6) == 6 ? 0 : 1; }
