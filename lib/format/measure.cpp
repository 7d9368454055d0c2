// How many columns a text in UTF-8 takes.
// Does not belong here: cutting or filling it.
#include "format/show.h"

namespace shoji::format {
namespace {

// The characters that std::format counts as two columns ([format.string.std]p12), as first and last code point.
constexpr uint32_t wide[][2] = {
    {0x1100, 0x115f},   {0x2329, 0x232a},   {0x2e80, 0x303e},   {0x3040, 0xa4cf},   {0xac00, 0xd7a3},
    {0xf900, 0xfaff},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
};

unsigned columns_of(uint32_t code_point) {
  for (const auto &range : wide)
    if (code_point >= range[0] && code_point <= range[1]) return 2;
  return 1;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

}  // namespace

// A byte that is no UTF-8 counts as one character.
extent measure(const char *characters, size_t length, size_t most) {
  extent found{0, 0};
  while (found.bytes < length) {
    const auto lead = static_cast<unsigned char>(characters[found.bytes]);
    size_t size = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    uint32_t code_point = size == 1 ? lead : lead & (0x7fU >> size);
    for (size_t i = 1; i < size; ++i) {
      if (found.bytes + i == length || !continues(characters[found.bytes + i])) {
        size = 1;
        break;
      }
      code_point = code_point << 6 | (static_cast<unsigned char>(characters[found.bytes + i]) & 0x3f);
    }
    const unsigned columns = size == 1 ? 1 : columns_of(code_point);
    if (columns > most - found.columns) break;
    found.bytes += size;
    found.columns += columns;
  }
  return found;
}

}  // namespace shoji::format
