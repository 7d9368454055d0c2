// Where scanf takes its characters from: a run of them, and how to get at more. The counterpart of sink.h.
// Does not belong here: what lies behind it (streams and sscanf's string each have their own), or any conversion.
#pragma once
#include <stddef.h>

namespace shoji::format {

struct source {
  const char *begin;  // what is here is [begin, end), of which [begin, next) was taken
  const char *next;
  const char *end;
  bool (*refill)(source &);  // another run, of at least a character, once this one was taken. False: there is none
  size_t spent;              // characters of the runs before this one

  // Characters that were taken.
  size_t position() const { return spent + static_cast<size_t>(next - begin); }

  // The next character, 0 to 255, which is not taken yet; -1 if there is none.
  int peek() { return next != end ? static_cast<unsigned char>(*next) : peek_further(); }

 private:
  int peek_further();
};

// The characters of one conversion: as many as its field is wide, and no others are looked at.
struct field {
  source &in;
  size_t left;

  int peek() { return left == 0 ? -1 : in.peek(); }
  void take() {
    ++in.next;
    --left;
  }
};

}  // namespace shoji::format
