// inet_aton and inet_addr: IPv4 as it was written of old: one to four numbers in C's bases.
// Does not belong here: the strict form (inet_pton.cpp).
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <arpa/inet.h>
#include <stddef.h>

namespace {

// The digit's value, 16 or more if it is none.
unsigned hexadecimal(char character) {
  const unsigned decimal = static_cast<unsigned char>(character - '0');
  if (decimal < 10) return decimal;
  const unsigned letter = static_cast<unsigned char>((character | 0x20) - 'a');
  return letter < 6 ? letter + 10 : 16;
}

// A number at `text`, which moves behind it: 0x and hexadecimal digits, 0 and octal ones, or decimal ones. False where
// no digit stands, or the number is past 32 bits.
bool read_number(const char *&text, uint64_t &value) {
  unsigned base = 10;
  if (hexadecimal(*text) >= 10) return false;
  if (*text == '0') {
    base = 8;
    if ((text[1] | 0x20) == 'x' && hexadecimal(text[2]) < 16) {
      base = 16;
      text += 2;
    }
  }
  for (value = 0; hexadecimal(*text) < base; ++text) {
    value = value * base + hexadecimal(*text);
    if (value > UINT32_MAX) return false;
  }
  return true;
}

bool is_space(char character) { return character == ' ' || static_cast<unsigned char>(character - '\t') < 5; }

}  // namespace

extern "C" {

// White space and whatever follows it may stand behind the address.
int inet_aton(const char *text, in_addr *address) {
  uint32_t leading = 0;
  for (int part = 0; part < 4; ++part) {
    uint64_t value;
    if (!read_number(text, value)) return 0;
    if (*text == '.' && part < 3) {
      if (value > 0xff) return 0;
      leading |= static_cast<uint32_t>(value) << (24 - 8 * part);
      ++text;
      continue;
    }
    if (*text != '\0' && !is_space(*text)) return 0;
    if (value > UINT32_MAX >> 8 * part) return 0;  // the last part has the bytes that are left
    if (address != nullptr) address->s_addr = htonl(leading | static_cast<uint32_t>(value));
    return 1;
  }
  return 0;
}

in_addr_t inet_addr(const char *text) {
  in_addr address;
  return inet_aton(text, &address) ? address.s_addr : INADDR_NONE;
}

}  // extern "C"
