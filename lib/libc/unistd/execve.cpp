// execve and execv.
// Does not belong here: looking for the program (execvp.cpp), arguments one by one (execl.cpp).
#include <unistd.h>
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

extern "C" {

int execve(const char *path, char *const arguments[], char *const environment[]) {
  return shoji::set_errno(shoji::kernel::execve(path, arguments, environment));
}

int execv(const char *path, char *const arguments[]) { return execve(path, arguments, environ); }

}  // extern "C"
