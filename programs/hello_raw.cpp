// Shows rows T2 and A5: the generic syscall(), which moves its arguments into the registers and steps through the door.
// Does not belong here: anything that hides the number of the call (hello.cpp has the named function).
#include <sys/syscall.h>
#include <unistd.h>

int main() { return syscall(SYS_write, STDOUT_FILENO, "Hello\n", 6) == 6 ? 0 : 1; }
