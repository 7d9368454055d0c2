// setlocale knows one locale by three names and refuses any other; localeconv says what is in it.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#include <limits.h>
#include <locale.h>
#include <string.h>
#include "expect.h"

int main(void) {
  for (int category = 0; category <= LC_ALL; ++category) {
    expect(strcmp(setlocale(category, NULL), "C") == 0);
    expect(strcmp(setlocale(category, ""), "C") == 0);
    expect(strcmp(setlocale(category, "POSIX"), "C") == 0);
    expect(strcmp(setlocale(category, "C"), "C") == 0);
    expect(setlocale(category, "de_DE.UTF-8") == NULL);
  }
  expect(setlocale(-1, "C") == NULL && setlocale(LC_ALL + 1, "C") == NULL);
  const struct lconv *c = localeconv();
  expect(strcmp(c->decimal_point, ".") == 0 && *c->thousands_sep == 0 && *c->grouping == 0);
  expect(*c->mon_decimal_point == 0 && *c->currency_symbol == 0 && *c->negative_sign == 0);
  expect(c->frac_digits == CHAR_MAX && c->int_n_sign_posn == CHAR_MAX && c->p_cs_precedes == CHAR_MAX);
  return 0;
}
