// strtod, strtof and strtold of texts made at random, many of them in the middle of two numbers or just beside: value, end and
// ERANGE as on the host's libc. What printf has shown with enough digits is read as the same number.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "inputs/any.h"
#include "inputs/read_floating.h"

static char text[8000];

static void show(void) {
  show_read(text);
  printf(": %.40s\n", text);
}

static double double_of(uint64_t bits) {
  double number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

static float float_of(uint32_t bits) {
  float number;
  memcpy(&number, &bits, sizeof number);
  return number;
}

// Digits behind the middle are changed, cut off, or added.
static void disturb(void) {
  char exponent[16], *behind = strchr(text, 'e');
  if (!behind) return;
  strcpy(exponent, behind);
  const unsigned digits = behind - text;
  switch (below(4)) {
    case 0: return;
    case 1: behind -= below(digits < 1000 ? digits : 1000) / 2; break;
    default:
      memset(behind, '0', 1200);
      behind += below(1200);
      if (below(3)) *behind++ = '1';
  }
  strcpy(behind, exponent);
}

int main(int count, char **arguments) {
  const long times = count > 1 && atol(arguments[1]) > 0 ? atol(arguments[1]) : 1;
  for (long i = 0; i < times * 10000; ++i) {
    uint64_t bits = any() & ~(UINT64_C(1) << 63);
    if (below(4) == 0) bits >>= 1 + below(62);
    char *to = text;
    switch (below(8)) {
      case 0: sprintf(text, "%.*e", (int)below(25), double_of(bits)); break;
      case 1: sprintf(text, "%.1100Le", ((long double)double_of(bits) + double_of(bits + 1)) / 2), disturb(); break;
      case 2: sprintf(text, "%.160e", ((double)float_of(bits >> 33) + float_of((bits >> 33) + 1)) / 2), disturb(); break;
      case 3: sprintf(text, "%lu.%lue%d", any() >> below(64), any() >> below(64), (int)below(800) - 400); break;
      case 4: sprintf(text, "%lu.%lu", any() >> below(64), any() >> below(64)); break;
      case 5: sprintf(text, "0x%lx.%lxp%d", any() >> below(64), any() >> below(64), (int)below(2400) - 1200); break;
      case 6: sprintf(text, "%lue%d", any() >> below(64), (int)below(80) - 40); break;
      default:
        for (unsigned digits = below(40) ? below(60) : below(3000); digits > 0; --digits) *to++ = '0' + below(10);
        if (below(2)) *to++ = '.';
        for (unsigned digits = below(40) ? below(60) : below(3000); digits > 0; --digits) *to++ = '0' + below(10);
        sprintf(to, "e%d", (int)below(12000) - 6000);
    }
    show();

    const double number = double_of(bits);
    sprintf(text, "%.16e", number);
    if (number == number && strtod(text, NULL) != number) printf("%a is not read back from %s\n", number, text);
    sprintf(text, "%a", number);
    if (number == number && strtod(text, NULL) != number) printf("%a is not read back from %s\n", number, text);
  }
  return 0;
}
