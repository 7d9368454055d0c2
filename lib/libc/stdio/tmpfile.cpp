// tmpfile: a file that has no name and is gone when it is closed.
// Does not belong here: files that can be found by a name.
#include <errno.h>
#include <fcntl.h>
#include "format/converters.h"
#include "kernel/directory.h"
#include "kernel/file.h"
#include "kernel/process.h"
#include "libc/errno/set_errno.h"
#include "libc/stdio/open_streams.h"

using namespace shoji;

namespace {

// For file systems that make no file without a name: one under a name that nobody has, which then loses it.
result<int> open_and_unlink() {
  for (unsigned attempt = 0;; ++attempt) {
    char path[L_tmpnam + 32];
    format::sink out{path, path, path + sizeof path, nullptr, 0};
    format::write(out, P_tmpdir "/shoji-", sizeof P_tmpdir "/shoji-" - 1);
    format::decimal(out, static_cast<unsigned>(kernel::getpid()), false);
    out.put('-');
    format::decimal(out, attempt, false);
    out.put('\0');
    const auto opened = kernel::open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
    if (opened) static_cast<void>(kernel::unlink(path));
    if (opened || opened.failure().number != EEXIST || attempt == TMP_MAX) return opened;
  }
}

// open(2): EISDIR and EOPNOTSUPP are how a kernel and a file system say that they do not know O_TMPFILE.
result<int> open_nameless() {
  const auto opened = kernel::open(P_tmpdir, O_RDWR | O_TMPFILE, 0600);
  if (opened || (opened.failure().number != EISDIR && opened.failure().number != EOPNOTSUPP)) return opened;
  return open_and_unlink();
}

}  // namespace

extern "C" FILE *tmpfile() {
  const int descriptor = set_errno(open_nameless());
  if (descriptor < 0) return nullptr;
  FILE *const stream = adopt(descriptor, O_RDWR);
  if (stream == nullptr) static_cast<void>(kernel::close(static_cast<unsigned>(descriptor)));
  return stream;
}
