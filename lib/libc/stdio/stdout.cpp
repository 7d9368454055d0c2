// stdout and its buffer.
// Does not belong here: stderr (stderr.cpp), which a program may have without this.
#include "libc/stdio/file.h"

namespace {

char buffer[BUFSIZ + 1];

}  // namespace

alignas(FILE) FILE __shoji_stdout = shoji::make_stream(buffer, sizeof buffer, 1, shoji::buffering::undecided);

namespace shoji {

static result<size_t> flush_stdout() {
  flush(__shoji_stdout);
  return __shoji_stdout.finish();
}

// Its place in what exit does is linker.ld's affair.
[[gnu::used, gnu::section(".at_exit.streams")]] static flush_streams *const at_exit = flush_stdout;

}  // namespace shoji
