// fflush.
// Does not belong here: how a stream is emptied (flush.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/file.h"

namespace shoji {

// A stream with something to give back is linked with what does it (reader.h).
[[gnu::weak]] void give_back(FILE &stream);

// In programs with threads (pthread/stream_locks.cpp).
[[gnu::weak]] int flush_all_in_turn();

extern "C" flush_streams *const __at_exit_start[];
extern "C" flush_streams *const __at_exit_streams_end[];

namespace {

int empty_all() {
  if (flush_all_in_turn != nullptr) return flush_all_in_turn();
  int status = 0;
  for (auto *each = __at_exit_streams_end; each != __at_exit_start;)  // in the order of exit
    status |= to_status((*--each)());
  return status;
}

}  // namespace

}  // namespace shoji

// The same twice: a debugger shows fflush, flush, and nothing between.
extern "C" {

int fflush(FILE *stream) {
  if (stream == nullptr) return shoji::empty_all();
  const shoji::stream_turn mine(stream);
  shoji::flush(*stream);
  if (stream->reader != 0) shoji::give_back(*stream);
  return shoji::to_status(stream->finish());
}

int fflush_unlocked(FILE *stream) {
  if (stream == nullptr) return shoji::empty_all();
  shoji::flush(*stream);
  if (stream->reader != 0) shoji::give_back(*stream);
  return shoji::to_status(stream->finish());
}

}  // extern "C"
