// stderr: unbuffered, which is to say that each call's text goes out when the call ends, in one write if it fits.
// Does not belong here: stdout (stdout.cpp).
#include "libc/stdio/file.h"

namespace {

char buffer[BUFSIZ + 1];

}  // namespace

alignas(FILE) FILE __shoji_stderr = shoji::make_stream(buffer, sizeof buffer, 2, shoji::buffering::none);

namespace shoji {

// There is something to do where setvbuf gave it a buffer, or a write failed that may be possible now.
static result<size_t> flush_stderr() {
  flush(__shoji_stderr);
  return __shoji_stderr.finish();
}

[[gnu::used, gnu::section(".at_exit.streams")]] static flush_streams *const at_exit = flush_stderr;

}  // namespace shoji
