// Shows rows T5, T6 and N6: printf parses and converts in user space, and ends in one write.
// Does not belong here: a message on an error, which would need the table of messages.
#include <stdio.h>

int main() {
  const int length = printf("Hello, %s! %d + %d = %#x\n", "printf", 20, 22, 20 + 22);
  // Until it is flushed, text that goes to a pipe or a file waits in stdout's buffer, and its errors with it.
  return length > 0 && fflush(stdout) == 0 ? 0 : 1;
}
