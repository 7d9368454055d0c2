// `make why` names the command line where that asked for a member, and all steps that lie in `_start`, in their order.
// RUN: mkdir -p %t && cd %t && %cc -c %s -o main.o
// RUN: %cc main.o -o main -Wl,-Map=map -Wl,-u,shoji_start_tls_image -Wl,-u,shoji_start_guard %link
// RUN: %why MAP=%t/map > why
// RUN: %check %s --input-file=why
// CHECK:MEMBER            ASKED FOR BY       SYMBOL
// CHECK-DAG:tls_image.cpp.o   the command line   shoji_start_tls_image
// CHECK-DAG:guard.cpp.o       the command line   shoji_start_guard
// CHECK:steps of _start: tls tls_image guard
int main(void) { return 0; }
