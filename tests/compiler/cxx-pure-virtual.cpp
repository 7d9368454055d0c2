// A call of a function that a class does not have, yet or any more, ends the process with a message.
// RUN: %cxx %s -o %t %link
// RUN: not --crash %t 2>&1 | %check %s --check-prefix=PURE
// RUN: not --crash %t deleted 2>&1 | %check %s --check-prefix=DELETED
// PURE:a pure virtual function was called
// PURE-NEXT:error: Aborted
// DELETED:a deleted virtual function was called
// DELETED-NEXT:error: Aborted
struct base {
  base() { indirect(); }
  void indirect() { missing(); }
  virtual void missing() = 0;
};

struct derived : base {
  void missing() override {}
};

extern "C" void __cxa_deleted_virtual();  // what stands in the table of a class with `virtual void f() = delete;`

int main(int argc, char **) {
  if (argc > 1) __cxa_deleted_virtual();
  derived object;
}
