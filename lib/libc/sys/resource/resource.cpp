// getrusage, getrlimit and setrlimit.
// Does not belong here: what they mean, which the kernel knows alone.
#include <sys/resource.h>
#include "kernel/resource.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

extern "C" {

int getrusage(int who, struct rusage *used) { return set_errno(kernel::getrusage(who, used)); }

int getrlimit(int resource, struct rlimit *limit) { return set_errno(kernel::getrlimit(resource, limit)); }

int setrlimit(int resource, const struct rlimit *limit) { return set_errno(kernel::setrlimit(resource, limit)); }

}  // extern "C"
