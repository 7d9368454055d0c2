// print counts columns of UTF-8 text as std::format does: most characters of East Asia take two.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

int main() {
  LINE("{} {:s}", "障子", "カーネル");                     // CHECK:障子 カーネル
  LINE("[{:6}] [{:>6}] [{:^7}]", "障子", "障子", "障子");  // CHECK-NEXT:[障子  ] [  障子] [ 障子  ]
  LINE("[{:4}] [{:3}] [{:*>5}]", "障子", "障子", "障子");  // CHECK-NEXT:[障子] [障子] [*障子]
  LINE("[{:4}] [{:4}] [{:4}]", "é", "ｱ", "Ａ");            // CHECK-NEXT:[é   ] [ｱ   ] [Ａ  ]
  LINE("[{:3}] [{:3}] [{:3}] [{:3}]", "😀", "한", "𠮷", "ß");  // CHECK-NEXT:[😀 ] [한 ] [𠮷 ] [ß  ]

  // A precision never cuts a character in two, nor one that no longer fits.
  LINE("[{:.4}] [{:.3}] [{:.1}] [{:.2}]", "障子紙", "障子紙", "障子紙", "éàü");  // CHECK-NEXT:[障子] [障] [] [éà]
  LINE("[{:5.3}] [{:>5.4}] [{:.3}]", "障子紙", "障子紙", "a障子");             // CHECK-NEXT:[障   ] [ 障子] [a障]

  // Both edges of some ranges: two columns inside, one outside.
  LINE("[{:2}{:2}{:2}{:2}]", "\u10ff", "\u1100", "\u115f", "\u1160");  // CHECK-NEXT:[ჿ ᄀᅟᅠ ]
  LINE("[{:2}{:2}{:2}]", "\u303f", "\u3040", "\ua4cf");               // CHECK-NEXT:[〿 ぀꓏]
  LINE("[{:2}{:2}{:2}]", "\uff60", "\uff61", "\uffe6");               // CHECK-NEXT:[｠｡ ￦]
  LINE("[{:2}{:2}]", "\U0001f64f", "\U0001f650");                     // CHECK-NEXT:[🙏🙐 ]
  return 0;
}
// CHECK-NOT:{{.}}
