// A static variable whose initialisation comes back to itself ends the process with a message.
// RUN: %cxx -fthreadsafe-statics %s -o %t %link
// RUN: not --crash %t 2>&1 | %check %s
// CHECK:a static variable's initialisation needs its own value
// CHECK-NEXT:error: Aborted
int depth;

static int recursive() {
  static int value = depth++ < 3 ? recursive() + 1 : 0;
  return value;
}

int main() { return recursive(); }
