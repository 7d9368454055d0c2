// printf of whole formats at random, integers, text and floating point between each other, and cut to fit: as on the host's
// libc. All that is no floating point is passed in general registers and all floating point in others, so that each
// finds its own whatever the format says (psABI 3.2.3).
// RUN: %cc -Wno-format %s -o %t %link
// RUN: %host_cc -Wno-format %s -o %t.host
// RUN: %t %long > %t.out
// RUN: %t.host %long > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "inputs/any.h"

enum { most = 8 };

static char format[400];
static size_t length;
static long general[most];
static double real[most];
static unsigned generals, reals;

static void add(const char *text) {
  length += (size_t)sprintf(format + length, "%s", text);
}

static void add_count(int limit) {
  char text[16];
  if (below(4) == 0) {
    general[generals++] = (int)below((unsigned)limit) - (int)below(3) * (limit / 2);
    add("*");
  } else {
    sprintf(text, "%u", below((unsigned)limit));
    add(text);
  }
}

// "+" and " " are for conversions with a sign, "#" and "0" not for all: elsewhere C leaves them undefined.
static const char *flags_for(char conversion) {
  return strchr("di", conversion) ? "-+ 0'" : strchr("u", conversion) ? "-0'" : strchr("oxX", conversion) ? "-0#"
         : strchr("csp", conversion) ? "-" : "-+ 0#";
}

static void add_directive(void) {
  static const char *const lengths[] = {"hh", "h", "l", "ll", "j", "z", "t"};
  static const char *const texts[] = {"", "a", "word", "a longer text than most, of fifty characters and so on"};
  const char conversion = "ddiuoxXcspeEfgGa%"[below(17)];
  if (conversion == '%') return add("%%");
  add("%");
  const char *const flags = flags_for(conversion);
  for (unsigned i = below(4); i > 0; --i) format[length++] = flags[below((unsigned)strlen(flags))];
  format[length] = '\0';
  if (below(2)) add_count(40);
  if (below(3) == 0 && !strchr("cp", conversion)) {
    add(".");
    if (below(8)) add_count(30);
  }
  if (strchr("diuoxX", conversion) && below(2)) add(lengths[below(7)]);
  if (strchr("eEfgGa", conversion)) {
    const uint64_t bits = any();
    if (below(2)) memcpy(&real[reals++], &bits, sizeof bits);
    else real[reals++] = (double)(int64_t)bits / (double)(1UL << below(63));
  } else if (conversion == 's') {
    general[generals++] = below(12) ? (long)texts[below(4)] : 0;
  } else {
    general[generals++] = (long)(any() >> below(64)) * (below(2) ? 1 : -1);
  }
  format[length++] = conversion;
  format[length] = '\0';
}

static void add_literal(void) {
  for (unsigned i = below(12); i > 0; --i) format[length++] = " abcXYZ019.,-*$#\n\t"[below(18)];
  format[length] = '\0';
}

int main(int argc, char **argv) {
  const long cases = 10000 * (argc > 1 ? atol(argv[1]) : 1);
  static char text[2000];
  for (long i = 0; i < cases; ++i) {
    length = generals = reals = 0;
    memset(general, 0, sizeof general);
    add_literal();
    while (generals + 3 <= most && reals < most && below(5)) {
      add_directive();
      add_literal();
    }
    const size_t room = below(4) ? sizeof text : below(100);
    memset(text, '#', 120);
    const int answer = snprintf(text, room, format, general[0], general[1], general[2], general[3], general[4], general[5],
                                general[6], general[7], real[0], real[1], real[2], real[3], real[4], real[5], real[6],
                                real[7]);
    printf("%s: %d, %zu: %s\n", format, answer, room, room == 0 ? "" : text);
    if (room < 120 && text[room] != '#') puts("behind the room");
  }
  return 0;
}
