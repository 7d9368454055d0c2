// Quoting: what can be printed is, the rest is \n and its like, or octal with as few digits as are clear.
// Does not belong here: how far a buffer goes (decode.cpp).
#include "text.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "memory.h"
#include "output.h"

size_t longest_string = 32;

namespace {

// A buffer of the size asked for, that is kept for the next one.
char *room_for(size_t size) {
  static char *room = nullptr;
  static size_t room_size = 0;
  if (size > room_size) {
    char *larger = static_cast<char *>(realloc(room, size));
    if (larger == nullptr) return nullptr;
    room = larger;
    room_size = size;
  }
  return room;
}

void put_byte(unsigned char byte, bool digit_follows) {
  static constexpr char letters[] = "tnvfr";  // 9 to 13
  if (byte == '"' || byte == '\\')
    say("\\%c", byte);
  else if (byte >= 32 && byte < 127)
    say("%c", byte);
  else if (byte >= '\t' && byte <= '\r')
    say("\\%c", letters[byte - '\t']);
  else
    say(digit_follows ? "\\%03o" : "\\%o", byte);
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// The string that begins there, with at most `limit` bytes and the NUL behind them; -1: it cannot be read so far.
ssize_t read_string(pid_t pid, uint64_t address, char *to, size_t limit) {
  size_t size = 0;
  while (size <= limit) {
    const size_t block = limit + 1 - size < 256 ? limit + 1 - size : 256;
    const size_t got = read_memory(pid, address + size, to + size, block);
    const char *end = static_cast<const char *>(memchr(to + size, 0, got));
    if (end != nullptr) return end - to;
    if (got < block) return -1;
    size += got;
  }
  return static_cast<ssize_t>(size);
}

void put_string_up_to(pid_t pid, uint64_t address, size_t limit) {
  if (address == 0) return say("NULL");
  char *text = room_for(limit + 1);
  const ssize_t size = text != nullptr ? read_string(pid, address, text, limit) : -1;
  if (size < 0) return put_address(address);
  const bool more = static_cast<size_t>(size) > limit;
  put_quoted(text, more ? limit : static_cast<size_t>(size));
  if (more) say("...");
}

// Null: it was written as an address.
const char *buffer_there(pid_t pid, uint64_t address, size_t shown) {
  char *text = address != 0 ? room_for(shown + 1) : nullptr;
  if (text != nullptr && read_memory(pid, address, text, shown) == shown) return text;
  put_address(address);
  return nullptr;
}

}  // namespace

void put_address(uint64_t address) {
  if (address == 0)
    say("NULL");
  else
    say("%#lx", address);
}

void put_quoted(const char *text, size_t size) {
  say("\"");
  for (size_t at = 0; at < size; ++at)
    put_byte(static_cast<unsigned char>(text[at]), at + 1 < size && is_digit(text[at + 1]));
  say("\"");
}

void put_string(pid_t pid, uint64_t address) { put_string_up_to(pid, address, longest_string); }

void put_path(pid_t pid, uint64_t address) { put_string_up_to(pid, address, PATH_MAX - 1); }

void put_buffer(pid_t pid, uint64_t address, uint64_t size) {
  const size_t shown = size < longest_string ? size : longest_string;
  const char *text = buffer_there(pid, address, shown);
  if (text == nullptr) return;
  put_quoted(text, shown);
  if (size > shown) say("...");
}

void put_hex_buffer(pid_t pid, uint64_t address, uint64_t size) {
  const size_t shown = size < longest_string ? size : longest_string;
  const char *text = buffer_there(pid, address, shown);
  if (text == nullptr) return;
  say("\"");
  for (size_t at = 0; at < shown; ++at) say("\\x%02x", static_cast<unsigned char>(text[at]));
  say(size > shown ? "\"..." : "\"");
}
