// strtod, strtof, strtold and atof of texts that are hard to read or to round: value, end and ERANGE as on the host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "inputs/read_floating.h"

static const char *const texts[] = {
    // What is a number, and where it ends.
    "", "+", "-", ".", "+.", "-.e1", "e5", "1", "1.", ".5", "1.e", "1e", "1e+", "1e-x", "1e5", "1E-5x", "1..2", "1.5.2", "1e5.5", "--1",
    "+-1", "+1", "-0", "-0.0", "00x1", "0.0e-5", "0e", "0x", "0X", "0x.", "0x.p1", "0xg", "0x1", "0x1.", "0x.8", "0x1p", "0x1p+", "0x1p-z",
    "0x1p3", "-0x1.8P-3z", "0xAbC.dEfp+5", "0x1e5", "0x1p5p5", "\t\n\v\f\r 1", "\b1", "1 2", "1,5", "0b1", "0x1.8p1.5", "infinit",
    "inf", "INF", "Infinity", "-infinity", "+iNf", "INFINITYx", "in", "i", "na", "nan", "-NAN", "nan(", "nan()", "nan(1_aZ)", "nan(1-)",
    "nan(12", "NaN(x)y", "nano", "1d", "1f", "1L", "0x1p-2f", "5e-1e",
    // Out of range, and near.
    "1e400", "-1e400", "1e-400", "-1e-400", "1e5000", "1e-5000", "1e99999999999999999999", "1e-99999999999999999999", "-1e99999999999999999999",
    "0e99999999999999999999", "0.0000e-99999999999999999999", "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999",
    "1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "0x1.fffffffffffff7fp1023", "0x1.fffffffffffff8p1023",
    "3.4028234e38", "3.4028235677973365e38", "3.4028235677973366e38", "1.18973149535723176502e4932", "1.18973149535723176509e4932",
    // Around the smallest normal numbers and the smallest of all.
    "2.2250738585072011e-308", "2.2250738585072012e-308", "2.2250738585072013e-308", "2.2250738585072014e-308", "2.225073858507201136057409796709e-308",
    "0x0.fffffffffffff7p-1022", "0x0.fffffffffffff8p-1022", "0x0.fffffffffffffbp-1022", "0x0.fffffffffffffcp-1022", "0x0.fffffffffffffdp-1022",
    "0x1.fffffffffffffp-1023", "0x1p-1022", "4.9406564584124654e-324", "2.4703282292062327e-324",
    "2.4703282292062328e-324", "0x1p-1074", "0x1p-1075", "0x1.00001p-1075", "0x1.8p-1074", "0x1p-1076", "1.1754943508222875e-38", "1.1754942e-38",
    "1.1754943157898258e-38", "1.1754943157898259e-38", "0x0.ffffffp-126", "0x0.ffffff8p-126", "0x0.ffffffcp-126", "1.4012984643248170709e-45",
    "0.70064923216240853546e-45", "0.70064923216240853547e-45", "3.64519953188247460253e-4951", "1.8225997659412373e-4951", "1.8225997659412374e-4951",
    "3.3621031431120935063e-4932", "3.3621031431120935062e-4932", "0x0.ffffffffffffffffp-16382", "0x0.ffffffffffffffff8p-16382",
    // In the middle of two numbers, and beside it.
    "9007199254740993", "9007199254740992.99999999999999999999999999999", "9007199254740993.00000000000000000000000000000000000000000000001",
    "9007199254740995", "16777217", "16777219", "16777217.0000000000000000001", "36893488147419103233", "36893488147419103234", "36893488147419103235", "1e23", "8.5e22", "8.589973e9",
    "6.0221407599999999e23", "1.00000000000000011102230246251565404236316680908203125", "1.00000000000000011102230246251565404236316680908203124",
    "1.00000000000000011102230246251565404236316680908203126", "1.000000059604644775390625", "1.0000000596046447753906251", "0x1.00000000000008p0",
    "0x1.000000000000080000000000000000000000000001p0", "0x1.00000000000018p0", "0x1.000001p0", "0x1.000003p0", "0x123456789abcdef0123456789abcdefp-4",
    "0x10000000000000000800", "0x1000000000000000080000001", "0.1", "0.3", "2.5", "3.14159265358979323846264338327950288", "123456789012345678901234567890",
    "0.000000000000000000000000000000000000000000000000000000000000000000001", "100000000000000000000000000000000000000000000000000000000000000000",
    "1e22", "1e-22", "1e27", "1e-27", "9007199254740991e22", "9007199254740993e22", "16777215e10", "16777215e-10", "179769313486231580793e289",
};

static void show(const char *text) {
  show_read(text);
  printf(", %a: %.60s\n", atof(text), text);
}

static char long_text[40000];

int main(void) {
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) show(texts[i]);
  printf("%a\n", strtod("1.5", NULL));

  // Very many digits, and an exponent that makes up for them.
  for (int zeros = 1; zeros < 30000; zeros = zeros * 3 + 1) {
    memset(long_text, '0', sizeof long_text);
    sprintf(long_text + zeros, "1e-%d", zeros);
    show(long_text);
    long_text[0] = '1';
    sprintf(long_text + zeros, "e-%d", zeros);
    show(long_text);
    memset(long_text, '0', sizeof long_text);
    long_text[1] = '.';
    sprintf(long_text + zeros + 2, "125e%d", zeros);
    show(long_text);
    memset(long_text, '7', sizeof long_text);
    sprintf(long_text + zeros, "e-%d", zeros + 320);
    show(long_text);
    memset(long_text, '0', sizeof long_text);
    memcpy(long_text, "9007199254740993.", 17);
    sprintf(long_text + 17 + zeros, "1");
    show(long_text);
    sprintf(long_text + 17 + zeros, "0");
    show(long_text);
    memset(long_text, 'f', sizeof long_text);
    memcpy(long_text, "0x0.", 4);
    sprintf(long_text + 4 + zeros, "p%d", zeros);
    show(long_text);
  }
  return 0;
}
