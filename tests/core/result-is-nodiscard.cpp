// A result that nobody looks at is a warning, which WERROR=1 makes an error.
// RUN: not %cxx -Werror -fsyntax-only %s 2>&1 | FileCheck %s
// RUN: %cxx -Werror -fsyntax-only -DLOOKS %s
// CHECK: error: ignoring return
#include "core/result.h"

shoji::result<int> answer();

void caller() {
#ifdef LOOKS
  static_cast<void>(answer());
#else
  answer();
#endif
}
