// What stdout does before a program waits for input.
// Does not belong here: the reading (refill.cpp).
#include "kernel/terminal.h"
#include "libc/stdio/reader.h"
#include "libc/stdio/try_stream.h"

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
// is next written. Where another thread uses stdout, its text is that thread's affair: it may itself wait for this
// stream.
void show_prompt(FILE &stream) {
  FILE *const out = &__shoji_stdout;
  if (out == nullptr || (try_stream != nullptr && !try_stream(*out))) return;
  if (out->waiting != out->next && is_by_lines(*out) && (stream.mode == buffering::none || is_by_lines(stream))) {
    flush(*out);
    static_cast<void>(out->finish());
  }
  shoji_give_lock(&out->in_use);
}

}  // namespace shoji
