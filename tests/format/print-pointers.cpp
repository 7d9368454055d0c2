// print shows the address in a void pointer in hexadecimal, to the right, and nullptr as address 0.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

int main() {
  void *const address = reinterpret_cast<void *>(0xabc123);
  const void *const last = reinterpret_cast<const void *>(~0UL);
  LINE("{} {:p} {}", address, address, last);                       // CHECK:0xabc123 0xabc123 0xffffffffffffffff
  LINE("{} {:p} {}", nullptr, nullptr, static_cast<void *>(nullptr));  // CHECK-NEXT:0x0 0x0 0x0
  LINE("[{:10}] [{:<10}] [{:>10p}] [{:^10}]", address, address, address, address);
  // CHECK-NEXT:[  0xabc123] [0xabc123  ] [  0xabc123] [ 0xabc123 ]
  LINE("[{:*^5}] [{:4}]", nullptr, nullptr);                        // CHECK-NEXT:[*0x0*] [ 0x0]
  return 0;
}
// CHECK-NOT:{{.}}
