// C++ links without libstdc++: constructors and destructors of statics run in their order, virtual functions and new
// are there, and <shoji/print.h> needs nothing but the SDK, whatever folders of the caller's are called core or format.
// RUN: rm -rf %t && mkdir -p %t/core %t/format %t/libc/stdio
// RUN: echo '#error the folder of the program' > %t/core/result.h
// RUN: cp %t/core/result.h %t/format/show.h && cp %t/core/result.h %t/libc/stdio/file.h
// RUN: %shoji_cxx -std=c++20 -Wall -Wextra -Wpedantic -Os -I %t -iquote %t %s -o %t/program > %t/said 2>&1
// RUN: count 0 < %t/said
// RUN: %t/program > %t/out
// RUN: %check %s --input-file=%t/out
// RUN: %shoji_cc -std=c++20 %s -lstdc++ -o %t/by_c && %t/by_c | %check %s

// Before C++20 the header says in a line what it needs.
// RUN: echo '#include <shoji/print.h>' > %t.old.cpp && not %shoji_cxx -std=c++17 -fsyntax-only %t.old.cpp 2>&1 | FileCheck %s --check-prefix=OLD
// OLD-COUNT-1: error: {{(#error )?}}"<shoji/print.h> is C++20: -std=c++20"
// OLD-NOT: error:
// CHECK:first is made
// CHECK-NEXT:main 42
// CHECK-NEXT:second is made
// CHECK-NEXT:end of main
// CHECK-NEXT:second goes
// CHECK-NEXT:first goes
// CHECK-NOT:{{.}}
#include <shoji/print.h>

struct speaker {
  explicit speaker(const char *name) : name_(name) { static_cast<void>(shoji::println("{} is made", name_)); }
  virtual ~speaker() { static_cast<void>(shoji::println("{} goes", name_)); }

 private:
  const char *name_;
};

struct louder : speaker {
  using speaker::speaker;
};

static louder first("first");

static void on_demand() {
  static louder second("second");
}

int main() {
  static_cast<void>(shoji::println("main {}", 42));
  on_demand();
  on_demand();
  int *const number = new int(3);
  static_cast<void>(shoji::println("end of main"));
  delete number;
}
