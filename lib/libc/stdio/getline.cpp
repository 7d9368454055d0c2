// getdelim and getline: text up to a character, in memory that grows.
// Does not belong here: lines in memory of the caller's size (fgets.cpp).
#include <stdlib.h>
#include <string.h>
#include "libc/stdio/answers.h"
#include "libc/stdio/reader.h"

using namespace shoji;

namespace {

// Room for `wanted` bytes in what the caller owns; it is freed by free.
bool reserve(char *&text, size_t &size, size_t wanted) {
  if (text != nullptr && size >= wanted) return true;
  size_t larger = text == nullptr ? 0 : size * 2;
  if (larger < wanted) larger = wanted;
  if (larger < 128) larger = 128;
  auto *const moved = static_cast<char *>(realloc(text, larger));
  if (moved == nullptr) return false;
  text = moved;
  size = larger;
  return true;
}

}  // namespace

extern "C" {

ssize_t getdelim(char **__restrict text, size_t *__restrict size, int delimiter, FILE *__restrict stream) {
  if (text == nullptr || size == nullptr) {
    errno = EINVAL;
    return -1;
  }
  const stream_turn mine(stream);
  reader *const in = reader_of(*stream);
  size_t length = 0;
  for (bool found = false; !found;) {
    if (in == nullptr || in->next == in->end) {
      const auto filled = refill(*stream);
      if (!is_some(filled)) {
        if (!filled || length == 0) return -1;
        break;
      }
    }
    size_t part = in->unread();
    const auto *const last = static_cast<const char *>(memchr(in->next, delimiter, part));
    if (last != nullptr) {
      part = static_cast<size_t>(last + 1 - in->next);
      found = true;
    }
    if (!reserve(*text, *size, length + part + 1)) {
      stream->failed = true;
      return -1;
    }
    memcpy(*text + length, in->next, part);
    in->next += part;
    length += part;
  }
  (*text)[length] = '\0';
  return static_cast<ssize_t>(length);
}

ssize_t getline(char **__restrict text, size_t *__restrict size, FILE *__restrict stream) {
  return getdelim(text, size, '\n', stream);
}

}  // extern "C"
