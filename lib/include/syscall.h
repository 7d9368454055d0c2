/* <syscall.h>: the older name of sys/syscall.h.
   Does not belong here: anything else. */
#include <sys/syscall.h>
