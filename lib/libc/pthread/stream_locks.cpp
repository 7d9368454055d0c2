// Taking and emptying streams that other threads use, for ftrylockfile, fflush(NULL) and exit.
// Does not belong here: a stream's own functions (libc/stdio), which wait for it.
#include <time.h>
#include "kernel/time.h"
#include "libc/pthread/all_streams.h"
#include "libc/pthread/locks.h"
#include "libc/stdio/try_stream.h"
#include "process/lock.h"

namespace shoji {

bool try_stream(FILE &stream) {
  if (!process::is_mine(stream.in_use.word)) return process::try_take(stream.in_use.word);
  ++stream.in_use.depth;
  return true;
}

namespace {

lock exit_lock;

}  // namespace

// Never given back: a second thread that calls exit waits until the process has ended (exit(3p)).
void be_the_only_one_to_exit() { shoji_take_lock(&exit_lock); }

namespace {

[[gnu::used, gnu::section(".at_exit.alone")]] void (*const at_exit_first)() = be_the_only_one_to_exit;

// False: another thread writes to it just now. One that waits to read may wait for long, and has nothing to be written.
bool flush_if_free(FILE &stream, int &status) {
  if (!try_stream(stream)) {
    const reader *const in = reader_of(stream);
    return in != nullptr && is_reading(stream, *in);
  }
  status |= fflush(&stream);
  shoji_give_lock(&stream.in_use);
  return true;
}

bool flush_open_streams(int &status) {
  if (&open_streams_lock == nullptr) return true;
  const turn mine(open_streams_lock);
  return for_each_open_stream([&](FILE &stream) { return flush_if_free(stream, status); });
}

// What was put before is written in turns; what is put from here on may be lost. Nobody is waited for who may wait for
// this thread: a stream that is in use even now is left to who uses it.
void end_streams() {
  static_cast<void>(flush_all_in_turn());
  for_each_standard_stream([](FILE &stream) { static_cast<void>(try_stream(stream)); });
  if (&open_streams_lock == nullptr) return;
  shoji_take_lock(&open_streams_lock);
  for_each_open_stream([](FILE &stream) { return try_stream(stream), true; });
}

[[gnu::used, gnu::section(".at_exit.locks")]] void (*const at_exit_late)() = end_streams;

}  // namespace

// Who has a stream may want the list, to open another one: the list is not kept while a stream is waited for.
int flush_all_in_turn() {
  int status = 0;
  while (!flush_open_streams(status)) {
    constexpr struct timespec moment = {0, 1000000};
    static_cast<void>(kernel::nanosleep(&moment, nullptr));
  }
  for_each_standard_stream([&](FILE &stream) {
    if (!flush_if_free(stream, status)) status |= fflush(&stream);
  });
  return status;
}

}  // namespace shoji
