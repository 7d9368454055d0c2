// print takes fields in order or by number, widths and precisions from arguments, and doubled braces as braces.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

int main() {
  LINE("{}{}{}", 1, 'b', "c");           // CHECK:1bc
  LINE("{2}{0}{1}", 1, 'b', "c");        // CHECK-NEXT:c1b
  LINE("{0} {0} {0:x} {0:#o}", 64);      // CHECK-NEXT:64 64 40 0100
  LINE("a{0}b{1}c{0}d", 1, 2);           // CHECK-NEXT:a1b2c1d
  LINE("{0}{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}{11}", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);  // CHECK-NEXT:01234567891011

  // A nested field is numbered after the one that it stands in.
  LINE("[{:{}}] [{:<{}}] [{:*^{}}]", 42, 5, 42, 5, 42, 6);      // CHECK-NEXT:[   42] [42   ] [**42**]
  LINE("[{:.{}}] [{:{}.{}}] [{:>{}.2}]", "abc", 2, "abcdef", 5, 3, "xyz", 4);  // CHECK-NEXT:[ab] [abc  ] [  xy]
  LINE("[{0:{1}}] [{0:>{1}.{2}}] [{0:.{2}}]", "abc", 5, 1);     // CHECK-NEXT:[abc  ] [    a] [a]
  LINE("[{1:{0}}] [{1:0{0}x}] [{0:{0}}]", 4, 10);               // CHECK-NEXT:[  10] [000a] [   4]
  LINE("[{:{}}] [{:{}}] [{:{}}]", 1, 3UL, 2, static_cast<short>(3), 3, static_cast<unsigned char>(3));
  // CHECK-NEXT:[  1] [  2] [  3]
  LINE("[{:{}}] [{:.{}}] [{:{}.{}}]", 'a', 0, "abc", 0, "abc", 0, 0);  // CHECK-NEXT:[a] [] []
  // Where std::format would throw, there is neither width nor precision.
  LINE("[{:{}}] [{:.{}}]", 7, -5, "abc", -1);                   // CHECK-NEXT:[7] [abc]
  LINE("[{:.{}}] [{:.{}}]", "abc", 0x7fffffffL + 1, "abc", ~0UL);  // CHECK-NEXT:[abc] [abc]
  LINE("[{:{}}] [{:{}}] [{:.{}f}]", 7, 0x80000000U, 7, ~0UL, 1.5, ~0UL);  // CHECK-NEXT:[7] [7] [1.500000]

  LINE("{{}}");                          // CHECK-NEXT:{}
  LINE("{{{}}}", 1);                     // CHECK-NEXT:{1}
  LINE("{{{{ }}}}");                     // CHECK-NEXT:{{[{][{] [}][}]}}
  LINE("{{a}}{}{{b}}{}}}", 1, 2);        // CHECK-NEXT:{a}1{b}2}
  LINE("}}{{");                          // CHECK-NEXT:}{
  LINE("% %d %s \\ {}%", 100);           // CHECK-NEXT:% %d %s \ 100%
  LINE("");                              // CHECK-EMPTY:
  LINE("no field");                      // CHECK-NEXT:no field
  return 0;
}
// CHECK-NOT:{{.}}
