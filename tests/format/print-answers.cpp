// print answers the length of its text in bytes, or the error; it shares stdout's buffer with printf, and leaves errno alone.
// RUN: %cxx -I %tests/inputs %s -o %t %link
// RUN: %t > %t.out 2> %t.err
// RUN: %check --input-file=%t.out %s
// RUN: %check --check-prefix=ERROR --input-file=%t.err %s
// RUN: sh -c "%t full > /dev/full"
// RUN: sh -c "%t closed >&-"
#include <errno.h>
#include <shoji/print.h>
#include "expect.h"

using shoji::print, shoji::println;

int main(int argc, char **argv) {
  errno = 99;
  if (argc > 1) {
    const int number = argv[1][0] == 'f' ? ENOSPC : EBADF;
    expect(print("waits").value() == 5);
    const auto answer = shoji::flush(stdout);
    expect(!answer && answer.failure().number == number);
    expect(ferror(stdout) && errno == 99);
    const auto longer = println("{:5000}", 1);
    expect(!longer && longer.failure().number == number && errno == 99);
    return 0;
  }
  expect(print("").value() == 0);
  expect(print("{}-", 12345).value() == 6);
  expect(print(stdout, "{:5}-", "障子").value() == 8);
  expect(printf("%s-", "printf") == 7);
  expect(println("").value() == 1);
  expect(println(stdout, "{}", true).value() == 5);
  // CHECK:12345-障子 -printf-
  // CHECK-NEXT:true
  expect(print(stderr, "{} ", "to").value() == 3);
  expect(println(stderr, "{:>8}", "stderr").value() == 9);
  // ERROR:to   stderr
  expect(println("{:5000}|", 'x').value() == 5002);
  // CHECK-NEXT:x{{ +}}|
  expect(shoji::flush(stdout).value() == 0);
  expect(errno == 99 && !ferror(stdout) && !ferror(stderr));
  return 0;
}
// CHECK-NOT:{{.}}
// ERROR-NOT:{{.}}
