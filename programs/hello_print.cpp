// Shows the C++ face: the format string is checked while this compiles, and only what it needs is linked.
// Does not belong here: a message on an error, which would need the table of messages.
#include <shoji/print.h>

int main() {
  if (!shoji::print("{} {}\n", "Hello", 42)) return 1;
  return shoji::flush(stdout) ? 0 : 1;
}
