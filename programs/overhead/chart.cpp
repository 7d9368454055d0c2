// The figures of a row as text and as a bar, on a scale where each step is ten times the one before.
// Does not belong here: measuring. Plain ASCII: it looks the same in any terminal, mail and log.
#include <stdio.h>
#include <string.h>
#include "overhead.h"

namespace {

// From 1 ns to 1 ms: six decades, each of six columns.
constexpr int columns_of_decade = 6;
constexpr int columns = 36;
// The sixth root of ten to the power of 0 to 5, in thousandths.
constexpr long steps[columns_of_decade] = {1000, 1468, 2154, 3162, 4642, 6813};

// How many columns a bar of that time has.
int columns_to(long picoseconds) {
  int column = 0;
  long decade = 1;
  while (column != columns && picoseconds >= steps[column % columns_of_decade] * decade)
    if (++column % columns_of_decade == 0) decade *= 10;
  return column;
}

}  // namespace

void show_head() {
  printf("%-18s %9s %9s %9s  1 ns  10    100   1 us  10    100\n", "nanoseconds", "1/4 below", "median", "1/4 above");
}

void show(const row &which, const spread &figures) {
  if (figures.median == not_here) {
    printf("%-18s not in this kernel, or forbidden here\n", which.name);
    return;
  }
  char bar[columns];
  memset(bar, ' ', sizeof bar);
  memset(bar, '=', static_cast<size_t>(columns_to(figures.median)));
  if (which.document_from != 0) {
    bar[columns_to(which.document_from * 1000) - 1] = '(';
    bar[columns_to(which.document_to * 1000) - 1] = ')';
  }
  int length = columns;
  while (length > 0 && bar[length - 1] == ' ') --length;
  printf("%-18s", which.name);
  const long shown[] = {figures.quarter, figures.median, figures.three_quarters};
  for (const long each : shown) printf(" %7ld.%ld", each / 1000, each / 100 % 10);
  printf("  %.*s\n", length, bar);
}
