// Where converters put their text: a buffer, and what to do when it is full.
// Does not belong here: what that is (stdio's streams and snprintf's buffer each have their own), or any conversion.
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace shoji::format {

struct sink {
  char *begin;  // the text that was put and is still here is [begin, next)
  char *next;
  char *end;
  void (*spill)(sink &);  // makes room: next < end when it returns. Failures are the owner's to remember
  size_t spilled;         // bytes that were put and are here no more

  // Bytes that were put.
  size_t position() const { return spilled + static_cast<size_t>(next - begin); }

  void put(char character) {
    if (next == end) spill(*this);
    *next++ = character;
  }
};

void write(sink &out, const char *text, size_t length);

// The same, for what mostly is short.
void write_short(sink &out, const char *text, size_t length);

// `count` times a character in UTF-8, its first byte lowest; more than 0 times.
void repeat(sink &out, uint32_t character, long count);

// The same, and nothing where count is 0 or less, as it mostly is.
[[gnu::always_inline]] inline void pad(sink &out, uint32_t fill, long count) {
  if (count > 0) repeat(out, fill, count);
}

}  // namespace shoji::format
