// daemon.
// Does not belong here: fork and setsid alone (fork.cpp, relatives.cpp).
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "kernel/directory.h"
#include "kernel/file.h"
#include "kernel/process.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

namespace {

result<void> move_descriptors() {
  const int null = SHOJI_TRY(kernel::open("/dev/null", O_RDWR, 0));
  for (unsigned standard = 0; standard != 3; ++standard) SHOJI_TRY(kernel::dup2(static_cast<unsigned>(null), standard));
  return null > 2 ? kernel::close(static_cast<unsigned>(null)) : result<void>(0);
}

result<void> become(bool keep_folder, bool keep_descriptors) {
  const int child = SHOJI_TRY(kernel::fork());
  if (child != 0) kernel::exit_group(0);
  SHOJI_TRY(kernel::setsid());
  if (!keep_folder) SHOJI_TRY(kernel::chdir("/"));
  return keep_descriptors ? result<void>(0) : move_descriptors();
}

}  // namespace

extern "C" int daemon(int stay_here, int keep_descriptors) {
  return set_errno(become(stay_here != 0, keep_descriptors != 0));
}
