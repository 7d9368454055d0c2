// Addresses of IPv4 and IPv6 from their text and back, for texts made from a seed by wear and tear, and for addresses with
// every pattern of zeros: as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
// RUN: wc -l < %t.out | grep -x '[0-9][0-9][0-9][0-9][0-9]*'
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static unsigned long seed = 127001;
static unsigned pick(unsigned limit) {
  seed = seed * 6364136223846793005 + 1442695040888963407;
  return (unsigned)(seed >> 33) % limit;
}

static void read_all(const char *text) {
  unsigned char bytes[16];
  for (int family = AF_INET; family <= AF_INET6; family += AF_INET6 - AF_INET) {
    memset(bytes, 0xee, sizeof bytes);
    printf(" %d", inet_pton(family, text, bytes));
    for (int i = 0; i < 16; ++i) printf("%02x", bytes[i]);
  }
  struct in_addr address = {0xeeeeeeee};
  printf(" %d", inet_aton(text, &address));
  printf(" %08x %08x <%s>\n", address.s_addr, inet_addr(text), text);
}

static void write_all(const unsigned char *bytes) {
  char text[64];
  struct in_addr address;
  for (int family = AF_INET; family <= AF_INET6; family += AF_INET6 - AF_INET)
    for (socklen_t size = 0; size < 50; size += 1 + pick(20)) {
      memset(text, 'x', sizeof text);
      text[63] = '\0';
      errno = 0;
      const char *answer = inet_ntop(family, bytes, text, size);
      printf("%u %s %d %d\n", size, answer == NULL ? "none" : text, errno, answer == NULL ? 0 : text[strlen(text) + 1]);
    }
  memcpy(&address, bytes, 4);
  printf("%s\n", inet_ntoa(address));
}

static const char *const good[] = {
    "0.0.0.0", "127.0.0.1", "255.255.255.255", "1.2.3", "1.2", "1", "0x7f.1", "017.0.0.01", "0xffffffff", "4294967295",
    "4294967296", "1.16777215", "1.16777216", "1.2.65535", "1.2.65536", "256.1", "1.256.1", "0x", "0x.1", "08", "00.00.00.00",
    "1.2.3.4 ", "1.2.3.4 junk", " 1.2.3.4", "1.2.3.4x", "1.2.3.4.", "1..2.3", ".1.2.3", "1.2.3.4.5", "", "1.2.3.256", "+1.2.3.4",
    "1.2.3.-4", "01.2.3.4", "1.2.3.04", "1.2.3.4\n", "0X1F.0.0.1", "::", "::1", "1::", ":", ":::", "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
    "1::2::3", "12345::", "::12345", "fe80::1%lo", "::ffff:1.2.3.4", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4",
    "::1.2.3", "::1.2.3.4:5", "1.2.3.4::", "::ffff:01.2.3.4", "2001:DB8::Ff", "g::", "::g", "1:", ":1", "1:::2", "::0001", "::00001"};

int main(void) {
  unsigned char bytes[16];
  char text[64];
  for (size_t i = 0; i < sizeof good / sizeof *good; ++i) read_all(good[i]);

  // Wear and tear: a character lost, changed, doubled or added, up to three times.
  static const char letters[] = "0123456789abcdefABCDEFgxX::::....% -+";
  for (int round = 0; round < 8000; ++round) {
    strcpy(text, good[pick(sizeof good / sizeof *good)]);
    for (unsigned wear = 1 + pick(3); wear > 0; --wear) {
      const size_t length = strlen(text), at = pick((unsigned)length + 1);
      const char letter = letters[pick(sizeof letters - 1)];
      if (pick(3) == 0 && at < length) {
        memmove(text + at, text + at + 1, length - at);
      } else if (pick(2) == 0 && at < length) {
        text[at] = letter;
      } else {
        memmove(text + at + 1, text + at, length - at + 1);
        text[at] = letter;
      }
    }
    read_all(text);
  }

  // Each of the eight groups is 0 or not; then some that look like IPv4 in IPv6.
  for (unsigned pattern = 0; pattern < 256; ++pattern)
    for (int round = 0; round < 3; ++round) {
      memset(bytes, 0, sizeof bytes);
      for (int i = 0; i < 8; ++i)
        if (pattern >> i & 1) {
          const unsigned group = round == 0 ? 1 : round == 1 ? 0xffff : 1 + pick(0xffff);
          bytes[2 * i] = (unsigned char)(group >> 8);
          bytes[2 * i + 1] = (unsigned char)group;
        }
      write_all(bytes);
    }

  errno = 0;
  printf("%d %d", inet_pton(AF_UNIX, "1.2.3.4", bytes), errno);
  errno = 0;
  printf(" %d %d\n", inet_ntop(AF_UNSPEC, bytes, text, sizeof text) == NULL, errno);
  printf("%x %x %x %x\n", htons(0x1234), ntohs(0x1234), htonl(0x12345678), ntohl(0x12345678));
  printf("%d %d\n", memcmp(&in6addr_any, bytes, 0), in6addr_loopback.s6_addr[15]);
  return 0;
}
