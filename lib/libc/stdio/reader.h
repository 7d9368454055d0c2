// What a stream has beside a FILE if it can be read, or was opened by the program: the text that was read ahead, and in
// which direction the stream is turned. Does not belong here: streams that are only written (file.h).
#pragma once
#include "libc/stdio/file.h"

namespace shoji {

// One buffer serves both directions, [start, limit). Before it there is room for ungetc, at least a byte; behind it,
// the byte that file.h speaks of.
//
// A stream is turned to reading while its `waiting` is `limit`: as a sink it has no room then, so that the first byte
// that is put comes to its spill, which turns it. It is so from the start, with nothing read.
struct reader {
  char *next;  // what was read and not yet asked for is [next, end); nothing while the stream is written
  char *end;
  char *start;
  char *limit;
  char *memory;  // what ungetc may use is [memory, start)
  bool may_read;
  bool may_write;
  bool appends;  // what is written goes to the file's end, wherever the stream's place is

  size_t unread() const { return static_cast<size_t>(end - next); }
};

constexpr size_t pushback = 8;  // bytes for ungetc before a buffer of the library's own
constexpr unsigned char own_reader = 3;

// The readers of stdout and stderr, which have none of their own, from the time when freopen opens them for more than
// writing (freopen.cpp).
extern reader lent_readers[2];

}  // namespace shoji

// What fopen makes, and stdin.
struct __shoji_stream : __shoji_file {
  shoji::reader own;
  __shoji_stream *following;  // in the list of those that fopen and fdopen made
  __shoji_stream **link;      // what points to this one there; null for stdin
};

namespace shoji {

// Null for a stream that can only be written.
[[gnu::always_inline]] inline reader *reader_of(FILE &stream) {
  if (stream.reader == own_reader) return &static_cast<__shoji_stream &>(stream).own;
  return stream.reader == 0 ? nullptr : &lent_readers[stream.reader - 1];
}

inline bool is_reading(const FILE &stream, const reader &in) { return stream.waiting == in.limit; }

// The first bytes of the memory are ungetc's, and the last is the one behind the buffer.
constexpr void set_memory(reader &in, char *memory, size_t size, size_t for_ungetc) {
  in.memory = memory;
  in.next = in.end = in.start = memory + for_ungetc;
  in.limit = memory + size - 1;
}

// Nothing waits and nothing was read ahead; turned to reading.
constexpr void rest(FILE &stream, reader &in) {
  stream.waiting = stream.begin = stream.next = stream.end = in.limit;
  in.next = in.end = in.start;
}

// The spill of every stream with a reader: turns one that was reading to writing.
void spill_opened(format::sink &stream);

// Takes back what was read ahead and not asked for, so that the descriptor's offset is the stream's. Where that can't
// be done the text stays, and the stream remembers the error; but a pipe's or terminal's text just stays.
void give_back(FILE &stream);

// Reads at most `size` bytes to `to` in one call: how many, 0 at the end of the file, or the error. What waits to be
// written is written before; nothing may be unread.
result<size_t> read_now(FILE &stream, void *to, size_t size);

// The same, ahead, into the stream's buffer.
result<size_t> refill(FILE &stream);

// What was put to stdout and has no newline yet is a prompt, which must be seen before a terminal, or a stream without
// buffer, is waited for (C23 7.23.3p3).
void show_prompt(FILE &stream);

}  // namespace shoji
