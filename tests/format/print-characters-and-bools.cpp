// print shows characters and truth values as text, or as numbers where a type letter asks for that.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

int main() {
  LINE("{}{:c} {}", 'o', 'k', '%');                                 // CHECK:ok %
  LINE("[{:3}] [{:<3}] [{:>3}] [{:^3}]", 'a', 'b', 'c', 'd');       // CHECK-NEXT:[a  ] [b  ] [  c] [ d ]
  LINE("[{:*^4}] [{:*>3c}] [{:あ<3}]", 'a', 'b', 'c');              // CHECK-NEXT:[*a**] [**b] [cああ]
  LINE("{:d} {:x} {:#X} {:#o} {:b}", 'A', 'j', 'j', 'A', 'A');      // CHECK-NEXT:65 6a 0X6A 0101 1000001
  LINE("[{:4d}] [{:<4d}] {:+d} {:04x}", 'A', 'A', 'A', 'A');        // CHECK-NEXT:[  65] [65  ] +65 0041
  // As a number, a character counts as unsigned (P2909): its bytes can be shown in hexadecimal.
  LINE("{:x} {:d} {:#b}", '\xe3', '\x80', '\xff');                  // CHECK-NEXT:e3 128 0b11111111

  LINE("{} {} {:s} {:s}", true, false, true, false);                // CHECK-NEXT:true false true false
  LINE("[{:6}] [{:>6}] [{:^7}] [{:-<6s}]", true, true, false, false);  // CHECK-NEXT:[true  ] [  true] [ false ] [false-]
  LINE("{:d} {:d} {:b} {:#x} {:#X} {:#o}", true, false, true, true, false, true);  // CHECK-NEXT:1 0 1 0x1 0X0 01
  LINE("[{:3d}] [{:<3d}] {:+d} {:03d} {:#06B}", true, true, true, true, true);  // CHECK-NEXT:[  1] [1  ] +1 001 0B0001
  LINE("{:L} {:Ls} {:Ld}", true, false, true);                      // CHECK-NEXT:true false 1
  return 0;
}
// CHECK-NOT:{{.}}
