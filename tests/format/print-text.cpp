// print shows literals, arrays, pointers to characters, and whatever has data() and size(), cut by a precision.
// RUN: %cxx %s -o %t %link
// RUN: %t > %t.out
// RUN: %check --input-file=%t.out %s
#include <shoji/print.h>

#define LINE(...) \
  if (!shoji::println(__VA_ARGS__)) return 1

// Not terminated: what is behind the size must not be shown.
struct view {
  const char *start;
  size_t length;
  const char *data() const { return start; }
  size_t size() const { return length; }
};

int main() {
  const char *pointer = "pointer";
  char array[10] = "array";
  char *writable = array;
  const char *const fixed = "fixed";
  const view part{"partly shown", 4};
  LINE("{} {} {} {} {} {}", "literal", pointer, array, writable, fixed, part);
  // CHECK:literal pointer array array fixed part
  LINE("{:s} {:s} {:s}", "literal", pointer, part);  // CHECK-NEXT:literal pointer part
  LINE("[{}] [{:s}] [{}] [{:3}]", "", array + 5, view{nullptr, 0}, "");  // CHECK-NEXT:[] [] [] [   ]
  LINE("{} {:.3}|{:8}|", static_cast<const char *>(nullptr), static_cast<char *>(nullptr),
       static_cast<const char *>(nullptr));  // CHECK-NEXT:(null) (nu|(null)  |

  // To the left without an alignment.
  LINE("[{:6}] [{:6}] [{:2}]", "abc", part, "abc");        // CHECK-NEXT:[abc   ] [part  ] [abc]
  LINE("[{:<6}] [{:>6}] [{:^6}]", "abc", "abc", "abc");    // CHECK-NEXT:[abc   ] [   abc] [ abc  ]
  LINE("[{:*<6}] [{:*>6}] [{:*^6s}]", "abc", part, pointer);  // CHECK-NEXT:[abc***] [**part] [pointer]
  LINE("[{:é^6}] [{:漢>5}]", "ab", "ab");                  // CHECK-NEXT:[ééabéé] [漢漢漢ab]

  // A precision cuts, and what is left is filled.
  LINE("[{:.3}] [{:.0}] [{:.9}] [{:.2s}]", "abcdef", "abc", "abc", part);  // CHECK-NEXT:[abc] [] [abc] [pa]
  LINE("[{:6.3}] [{:>6.3}] [{:-^7.3s}]", "abcdef", pointer, array);       // CHECK-NEXT:[abc   ] [   poi] [--arr--]
  LINE("[{:1.1}] [{:4.1s}]", "xyz", "xyz");  // CHECK-NEXT:[x] [x   ]

  // Of an array, what stands before its NUL, or all.
  struct {
    char full[3], behind;
  } const record{{'x', 'y', 'z'}, '!'};
  LINE("[{}] [{:4}]", record.full, record.full);  // CHECK-NEXT:[xyz] [xyz ]
  array[2] = '\0';
  LINE("[{}] [{:4}]", array, array);  // CHECK-NEXT:[ar] [ar  ]
  return 0;
}
// CHECK-NOT:{{.}}
