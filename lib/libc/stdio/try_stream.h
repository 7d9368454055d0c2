// Taking a stream without waiting for it.
// Does not belong here: waiting (file.h, stream_turn).
#pragma once
#include "libc/stdio/file.h"

namespace shoji {

// False: another thread has it. Only in programs with threads (pthread/stream_locks.cpp).
[[gnu::weak]] bool try_stream(FILE &stream);

}  // namespace shoji
