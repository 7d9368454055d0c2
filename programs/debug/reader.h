// Reads the numbers and texts of which DWARF consists, front to back (DWARF 5, section 7.6). Past the end everything is
// 0 or empty, so that a damaged file ends a loop and nothing else. Does not belong here: what they mean.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace debug {

struct reader {
  const unsigned char *at = nullptr;
  const unsigned char *end = nullptr;

  bool empty() const { return at >= end; }
  size_t left() const { return empty() ? 0 : static_cast<size_t>(end - at); }

  void skip(size_t bytes) { at = bytes < left() ? at + bytes : end; }
  // The next bytes, as a reader of their own.
  reader take(size_t bytes) {
    const unsigned char *const begin = at;
    skip(bytes);
    return {begin, at};
  }
  // The same from a place further on, up to the end.
  reader from(size_t offset) const {
    reader there = *this;
    there.skip(offset);
    return there;
  }

  template <typename Integer>
  Integer fixed() {
    Integer value{};
    if (left() < sizeof value) {
      at = end;
      return value;
    }
    memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
  }
  uint64_t sized(size_t bytes) {
    uint64_t value = 0;
    for (size_t i = 0; i < bytes; ++i) value |= i < sizeof value ? uint64_t{fixed<uint8_t>()} << 8 * i : 0;
    return value;
  }

  // LEB128: seven bits a byte, the lowest first; the highest bit says that there is more.
  uint64_t uleb() { return leb(false); }
  int64_t sleb() { return static_cast<int64_t>(leb(true)); }

  // "" where no zero ends it.
  const char *text() {
    const unsigned char *const begin = at;
    while (at < end)
      if (*at++ == 0) return reinterpret_cast<const char *>(begin);
    return "";
  }

 private:
  uint64_t leb(bool with_sign) {
    uint64_t value = 0;
    for (unsigned shift = 0; !empty(); shift += 7) {
      const unsigned char byte = *at++;
      if (shift < 64) value |= uint64_t{byte & 0x7fU} << shift;
      if ((byte & 0x80) != 0) continue;
      if (with_sign && (byte & 0x40) != 0 && shift + 7 < 64) value |= ~uint64_t{0} << (shift + 7);
      break;
    }
    return value;
  }
};

}  // namespace debug
