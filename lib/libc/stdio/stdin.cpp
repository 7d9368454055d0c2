// stdin and its buffer.
// Does not belong here: the other streams that every program has (stdout.cpp, stderr.cpp).
#include "libc/stdio/reader.h"

namespace shoji {

namespace {

char buffer[pushback + BUFSIZ + 1];

constexpr __shoji_stream make_stdin() {
  __shoji_stream made{make_stream(buffer, sizeof buffer, 0, buffering::undecided), {}, nullptr, nullptr};
  set_memory(made.own, buffer, sizeof buffer, pushback);
  made.spill = spill_opened;
  made.reader = own_reader;
  made.own.may_read = true;
  rest(made, made.own);
  return made;
}

}  // namespace

}  // namespace shoji

constinit __shoji_stream __shoji_stdin = shoji::make_stdin();

namespace shoji {

// Another program that reads the same file goes on where this one stopped.
static result<size_t> flush_stdin() {
  give_back(__shoji_stdin);
  return __shoji_stdin.finish();
}

[[gnu::used, gnu::section(".at_exit.streams")]] static flush_streams *const at_exit = flush_stdin;

}  // namespace shoji
