// From text to a value: the conversions of scanf. Each takes its field's text from the source, and says whether it
// matches. Does not belong here: format strings, and storing what is no text (scan_format.cpp).
#pragma once
#include <stdint.h>
#include "format/machine_number.h"
#include "format/scan_format.h"
#include "format/source.h"

namespace shoji::format {

constexpr bool is_space(int character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

struct scanned_integer {
  uint64_t value;  // negated already, or the nearest that is in range
  bool matches;
  bool out_of_range;
};

// A sign and digits; 0x before those of base 16, 0b before those of base 2. Base 0: what the prefix says, 8 after 0,
// else 10.
scanned_integer scan_integer(field text, unsigned base, bool is_signed);

// "(nil)", as printf shows a null pointer.
scanned_integer scan_null(field text);

struct scanned_floating {
  nearest_number number;
  bool matches;
};

// What floating_reader.h describes. Needs 8 KiB of the stack.
scanned_floating scan_floating(field text, precision_of_type type);

// A set of bytes.
struct byte_set {
  uint64_t bits[4];

  bool has(int byte) const { return byte >= 0 && (bits[byte / 64] >> byte % 64 & 1) != 0; }
  void add(int byte) { bits[byte / 64] |= uint64_t{1} << byte % 64; }
  void invert() {
    for (uint64_t &each : bits) each = ~each;
  }
};

// What %[ allows, from behind the "[" to behind the "]"; false if there is none.
bool parse_set(const char *&at, byte_set &allowed);

// Where the bytes of a text go: to memory of the caller's, or to memory that grows, or nowhere.
struct text_target {
  char *text;
  const scan_memory *memory;  // null for memory of the caller's
  size_t size;                // of memory that grows
  size_t length;              // bytes in it; memory that grows has one more
};

// Bytes that are allowed, as many as there are. No null byte is added. No memory: no_memory; else complete.
scan_end scan_text(field from, const byte_set &allowed, text_target &to);

}  // namespace shoji::format
