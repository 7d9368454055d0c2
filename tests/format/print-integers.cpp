// print shows integers of every size with each sign, prefix, width, alignment and base of std::format.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <limits.h>
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

int main() {
  // Every type at its ends.
  LINE("{} {}", static_cast<signed char>(SCHAR_MIN), static_cast<unsigned char>(UCHAR_MAX));  // CHECK:-128 255
  LINE("{} {}", static_cast<short>(SHRT_MIN), static_cast<unsigned short>(USHRT_MAX));        // CHECK-NEXT:-32768 65535
  LINE("{} {} {}", INT_MIN, INT_MAX, UINT_MAX);  // CHECK-NEXT:-2147483648 2147483647 4294967295
  LINE("{} {}", LONG_MIN, LONG_MAX);             // CHECK-NEXT:-9223372036854775808 9223372036854775807
  LINE("{} {}", ULONG_MAX, 0UL);                 // CHECK-NEXT:18446744073709551615 0
  LINE("{} {}", LLONG_MIN, ULLONG_MAX);          // CHECK-NEXT:-9223372036854775808 18446744073709551615
  LINE("{:x} {:x}", INT_MIN, LONG_MIN);          // CHECK-NEXT:-80000000 -8000000000000000
  LINE("{:#x} {:o}", static_cast<signed char>(-1), static_cast<unsigned char>(255));  // CHECK-NEXT:-0x1 377

  // Each type letter, plain and with "#".
  LINE("{:d} {:b} {:B} {:o} {:x} {:X}", 42, 42, 42, 42, 42, 42);        // CHECK-NEXT:42 101010 101010 52 2a 2A
  LINE("{:#d} {:#b} {:#B} {:#o} {:#x} {:#X}", 42, 42, 42, 42, 42, 42);  // CHECK-NEXT:42 0b101010 0B101010 052 0x2a 0X2A
  LINE("{:#d} {:#b} {:#B} {:#o} {:#x} {:#X}", 0, 0, 0, 0, 0, 0);        // CHECK-NEXT:0 0b0 0B0 0 0x0 0X0
  LINE("{:#} {:c}{:c}", 7, 72, 105L);                                   // CHECK-NEXT:7 Hi
  LINE("{:b}", ULONG_MAX);  // CHECK-NEXT:1111111111111111111111111111111111111111111111111111111111111111
  LINE("{:L} {:Ld} {:08Lx}", 1234567, 1234567, 255);  // CHECK-NEXT:1234567 1234567 000000ff

  // Signs.
  LINE("{:+} {:+} {:+}", 5, -5, 0);            // CHECK-NEXT:+5 -5 +0
  LINE("{:-} {:-} {:-}", 5, -5, 0);            // CHECK-NEXT:5 -5 0
  LINE("[{: }] [{: }] [{: }]", 5, -5, 0);      // CHECK-NEXT:[ 5] [-5] [ 0]
  LINE("{:+} {:+x} {:+#o}", 5U, 255UL, 8UL);   // CHECK-NEXT:+5 +ff +010
  LINE("{:+#x} {:-#x} [{: #b}]", 1, -1, 2);    // CHECK-NEXT:+0x1 -0x1 [ 0b10]

  // Width: to the right without an alignment; what is wider is not cut.
  LINE("[{:5}] [{:5}] [{:2}]", 42, -42, 12345);           // CHECK-NEXT:[   42] [  -42] [12345]
  LINE("[{:<5}] [{:>5}] [{:^5}]", 42, 42, 42);            // CHECK-NEXT:[42   ] [   42] [ 42  ]
  LINE("[{:^6}] [{:^7}] [{:^1}]", -42, 42, 42);           // CHECK-NEXT:[ -42  ] [  42   ] [42]
  LINE("[{:*<5}] [{:*>5}] [{:*^5}]", 42, 42, 42);         // CHECK-NEXT:[42***] [***42] [*42**]
  LINE("[{:0<5}] [{:0>5}] [{:<<5}] [{:^^5}]", 7, -7, 7, 7);  // CHECK-NEXT:[70000] [000-7] [7<<<<] [^^7^^]
  LINE("[{:->4}] [{:+<4}] [{: ^5}] [{:#>4}]", 1, 2, 3, 4);   // CHECK-NEXT:[---1] [2+++] [  3  ] [###4]
  LINE("[{::>4}] [{:.^3}] [{:d<3}]", 1, 2, 3);            // CHECK-NEXT:[:::1] [.2.] [3dd]
  LINE("[{:é>4}] [{:漢^5}] [{:😀<3}]", 1, 2, 3);          // CHECK-NEXT:[ééé1] [漢漢2漢漢] [3😀😀]

  // "0" stands between sign or prefix and digits, and an alignment takes its meaning away.
  LINE("{:05} {:05} {:+05} {: 05}", 42, -42, 42, 42);       // CHECK-NEXT:00042 -0042 +0042  0042
  LINE("{:#06x} {:#010b} {:#05o} {:+#08X}", 255, 5, 8, 255);  // CHECK-NEXT:0x00ff 0b00000101 00010 +0X000FF
  LINE("[{:<05}] [{:>05}] [{:^05}] [{:*>05}]", 42, 42, 42, 42);  // CHECK-NEXT:[42   ] [   42] [ 42  ] [***42]
  LINE("{:0} {:01} {:02}", 123, 123, 123);                  // CHECK-NEXT:123 123 123

  // A character's code is shown to the left, as characters are.
  LINE("[{:3c}] [{:>3c}] [{:^3c}]", 65, 65, 65);  // CHECK-NEXT:[A  ] [  A] [ A ]
  return 0;
}
// CHECK-NOT:{{.}}
