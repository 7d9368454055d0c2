// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

namespace shoji {

// A stream with something to give back is linked with what does it (reader.h).
[[gnu::weak]] void give_back(FILE &stream);

extern "C" flush_streams *const __at_exit_start[];
extern "C" flush_streams *const __at_exit_streams_end[];

}  // namespace shoji

extern "C" {

int fflush(FILE *stream) {
  if (stream != nullptr) {
    shoji::flush(*stream);
    if (stream->reader != 0) shoji::give_back(*stream);
    return shoji::to_status(stream->finish());
  }
  int status = 0;
  for (auto *each = shoji::__at_exit_streams_end; each != shoji::__at_exit_start;)  // in the order of exit
    status |= shoji::to_status((*--each)());
  return status;
}

int fflush_unlocked(FILE *stream) __attribute__((alias("fflush")));

}  // extern "C"
