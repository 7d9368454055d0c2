// fgets: a line, as far as it fits.
// Does not belong here: lines of any length (getline.cpp).
#include <string.h>
#include "libc/stdio/answers.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// A null pointer for an error even where something was read before it (C23 7.23.7.2p3).
char *get_line(char *line, int size, FILE *stream) {
  if (size <= 0) return nullptr;
  char *to = line;
  for (auto left = static_cast<size_t>(size) - 1; left != 0;) {
    reader *const in = reader_of(*stream);
    if (in == nullptr || in->next == in->end) {
      const auto filled = refill(*stream);
      if (!is_some(filled)) {
        if (!filled || to == line) return nullptr;
        break;
      }
    }
    size_t part = in->unread() < left ? in->unread() : left;
    const auto *const newline = static_cast<const char *>(memchr(in->next, '\n', part));
    if (newline != nullptr) part = left = static_cast<size_t>(newline + 1 - in->next);
    memcpy(to, in->next, part);
    in->next += part;
    to += part;
    left -= part;
  }
  *to = '\0';
  return line;
}

}  // namespace

extern "C" {

char *fgets(char *__restrict line, int size, FILE *__restrict stream) {
  const stream_turn mine(stream);
  return get_line(line, size, stream);
}

char *fgets_unlocked(char *__restrict line, int size, FILE *__restrict stream) { return get_line(line, size, stream); }

}  // extern "C"
