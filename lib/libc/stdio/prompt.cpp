// What stdout does before a program waits for input.
// Does not belong here: the reading (refill.cpp).
#include "kernel/terminal.h"
#include "libc/stdio/reader.h"

// Only a program that has a stdout can have put a prompt there.
extern "C" [[gnu::weak]] FILE __shoji_stdout;

namespace shoji {

namespace {

bool is_by_lines(FILE &stream) {
  if (stream.mode == buffering::undecided)
    stream.mode = kernel::is_terminal(stream.descriptor) ? buffering::line : buffering::full;
  return stream.mode == buffering::line;
}

}  // namespace

// A file's text cannot depend on the prompt: it does not have to wait for it. What goes wrong is heard of when stdout
// is next written.
void show_prompt(FILE &stream) {
  FILE *const out = &__shoji_stdout;
  if (out == nullptr || out->waiting == out->next || !is_by_lines(*out)) return;
  if (stream.mode != buffering::none && !is_by_lines(stream)) return;
  flush(*out);
  static_cast<void>(out->finish());
}

}  // namespace shoji
