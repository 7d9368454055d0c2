// inet_pton: an address of IPv4 or IPv6 from its text, nothing before or behind it.
// Does not belong here: the texts of old that inet_aton reads (inet_aton.cpp).
#include <arpa/inet.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

namespace {

// Four decimal numbers up to 255, without zeros in front.
bool read_ipv4(const char *text, unsigned char *bytes) {
  for (int i = 0; i < 4; ++i) {
    if (i != 0 && *text++ != '.') return false;
    unsigned value = 0;
    const char *const first = text;
    for (; static_cast<unsigned char>(*text - '0') < 10; ++text) {
      if (text != first && value == 0) return false;
      value = value * 10 + static_cast<unsigned>(*text - '0');
      if (value > 255) return false;
    }
    if (text == first) return false;
    bytes[i] = static_cast<unsigned char>(value);
  }
  return *text == '\0';
}

// The digit's value, 16 or more if it is none.
unsigned hexadecimal(char character) {
  const unsigned decimal = static_cast<unsigned char>(character - '0');
  if (decimal < 10) return decimal;
  const unsigned letter = static_cast<unsigned char>((character | 0x20) - 'a');
  return letter < 6 ? letter + 10 : 16;
}

// Eight groups of up to four digits with a colon between two; `::`, once, stands for at least one group of zeros; the
// last two groups may be written as IPv4 is.
bool read_ipv6(const char *text, unsigned char *bytes) {
  unsigned char groups[16];
  size_t size = 0;  // bytes of the groups read so far
  constexpr size_t nowhere = ~0ul;
  size_t gap = nowhere;  // as many of them stand before the ::
  if (*text == ':' && *++text != ':') return false;

  while (*text != '\0') {
    if (*text == ':') {
      if (gap != nowhere) return false;
      gap = size;
      ++text;
      continue;
    }
    if (size == sizeof groups) return false;
    const char *const first = text;
    unsigned value = 0;
    for (; hexadecimal(*text) < 16; ++text) {
      if (text - first == 4) return false;
      value = value << 4 | hexadecimal(*text);
    }
    if (*text == '.') {
      if (size > sizeof groups - 4 || !read_ipv4(first, groups + size)) return false;
      size += 4;
      break;
    }
    if (text == first) return false;
    groups[size++] = static_cast<unsigned char>(value >> 8);
    groups[size++] = static_cast<unsigned char>(value);
    if (*text == '\0') break;
    if (*text != ':' || *++text == '\0') return false;  // one colon alone ends no address
  }

  if ((gap == nowhere) != (size == sizeof groups)) return false;
  if (gap == nowhere) gap = size;
  memset(bytes, 0, sizeof groups);
  memcpy(bytes, groups, gap);
  memcpy(bytes + sizeof groups - (size - gap), groups + gap, size - gap);
  return true;
}

}  // namespace

// What `address` points to is written only where 1 is answered.
extern "C" int inet_pton(int family, const char *__restrict text, void *__restrict address) {
  const auto bytes = static_cast<unsigned char *>(address);
  if (family == AF_INET6) return read_ipv6(text, bytes);
  if (family == AF_INET) {
    unsigned char read[4];
    if (!read_ipv4(text, read)) return 0;
    memcpy(bytes, read, sizeof read);
    return 1;
  }
  errno = EAFNOSUPPORT;
  return -1;
}
