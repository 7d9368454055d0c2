// abort_saying: the last words of a broken process.
// Does not belong here: abort itself (abort.cpp), which most programs need without a message.
#include "libc/stdlib/abort_saying.h"
#include <stdlib.h>
#include "kernel/file.h"

namespace shoji {

void abort_saying(const char *text, size_t length) {
  static_cast<void>(kernel::write(2, text, length));  // nobody is left to be told of a failure
  abort();
}

}  // namespace shoji
