// The readers that stdout and stderr get from freopen.
// Does not belong here: who gets which (freopen.cpp).
#include "libc/stdio/reader.h"

namespace shoji {

reader lent_readers[2];

}  // namespace shoji
