// What a FILE is: a sink with a descriptor behind it, and a rule when its text has to go there.
// Does not belong here: the functions on it that the C standard names (a file each), or errno, which these set.
#pragma once
#include <stdio.h>
#include "core/result.h"
#include "format/sink.h"
#include "process/turn.h"

namespace shoji {

// Undecided: by lines if it turns out to be a terminal. Asked at the first newline, when it first matters.
enum class buffering : unsigned char { undecided, line, full, none };

}  // namespace shoji

// Each function that puts text into a stream puts it, then flushes if that is due, and answers what finish says. It
// reads better spelled out: a debugger shows printf, vfprintf, flush, and nothing between.
//
// As a sink, a stream knows the text of the call that is under way; between two calls `begin` is `next`.
struct __shoji_file : shoji::format::sink {
  char *waiting;  // the text that waits is [waiting, next)
  int descriptor;
  shoji::lock in_use;  // by the thread whose call is under way, or that called flockfile
  short error;         // within the call that is under way: an errno value, or 0
  shoji::buffering mode;
  bool failed : 1;           // as ferror(3) has it: stays until clearerr
  bool dropping : 1;         // the buffer is full and can't be written: new text is lost, and the call fails
  bool at_end : 1;           // as feof(3) has it: stays until clearerr, ungetc or a seek
  unsigned char reader : 2;  // which one it has: see reader_of in reader.h. 0, as stdout and stderr: none

  // Whether the text that waits must go to the descriptor when this call ends.
  bool due();
  // Ends the call: its bytes, or its error.
  shoji::result<size_t> finish();
};

namespace shoji {

// Writes the text that waits. Short writes are continued, and EINTR is tried again. On an error, what could not be
// written goes on waiting, and the stream remembers the error.
void flush(FILE &stream);

// The spill of every stream (format/sink.h). Behind its `end` a stream's buffer has one byte more, for text that is
// dropped.
void spill_stream(format::sink &stream);

// A stream as it begins, with `size` bytes of which the last is that one.
constexpr FILE make_stream(char *buffer, size_t size, int descriptor, buffering mode) {
  return {{buffer, buffer, buffer + size - 1, spill_stream, 0},
          buffer,
          descriptor,
          {0, 0},
          0,
          mode,
          false,
          false,
          false,
          0};
}

// As long as it lives, no other thread uses the stream: each function of <stdio.h> that has no _unlocked in its name
// begins with one.
class stream_turn : turn {
 public:
  explicit stream_turn(FILE *stream) : turn(stream->in_use) {}
};

// What fflush(NULL) does, and exit last of all: linker.ld gathers what each kind of stream adds to its section
// .at_exit.streams, so that only streams that are linked are emptied.
using flush_streams = result<size_t>();

}  // namespace shoji
