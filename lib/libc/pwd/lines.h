// A file of lines such as /etc/passwd, read line by line into the caller's memory.
// Does not belong here: what stands in a line (record.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include "core/result.h"

namespace shoji {

class lines {
 public:
  explicit constexpr lines(const char *path) : path_(path) {}
  lines(const lines &) = delete;
  ~lines() { close(); }

  // The next line, terminated, without its newline. ERANGE: it does not fit, and will be next again. ENOENT: there is
  // no more, or no such file.
  result<void> next(char *buffer, size_t size);
  // The first line will be next.
  void close();
  // Where the next line begins, in bytes, and going back there.
  long place() const { return place_; }
  void go_to(long place) { place_ = place; }

 private:
  result<bool> has_byte();

  const char *path_;
  int fd_ = -1;
  long place_ = 0;        // in the file, of the next byte
  long chunk_place_ = 0;  // of the chunk's first byte
  size_t chunk_size_ = 0;
  char chunk_[1024] = {};
};

}  // namespace shoji
