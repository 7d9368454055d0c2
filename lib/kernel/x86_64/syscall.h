// The one inline `syscall` instruction of lib/, below the register table that it obeys.
// Does not belong here: what a call is for or what its answer means (kernel/file.h and its neighbours).
#pragma once
#include <stdint.h>
#include "kernel/number.h"

// Source: psABI A.2.1, syscall(2), and the comment above the kernel's entry_SYSCALL_64.
//
//     register   going in            coming back
//     rax        number              answer; an error if it lies in [-4095, -1]
//     rdi        argument 1          kept
//     rsi        argument 2          kept
//     rdx        argument 3          kept
//     r10        argument 4          kept; a C function would take it in rcx, which the instruction needs
//     r8         argument 5          kept
//     r9         argument 6          kept
//     rcx        -                   destroyed: the address behind the instruction
//     r11        -                   destroyed: the flags
//     memory     -                   read and written as the call pleases
//
// The frame's address is an input only so that GCC, too, gives the calling function a frame: without it a function
// that calls nothing has none, and a backtrace from the instruction would miss one hop.

namespace shoji::kernel {

#define SHOJI_SYSCALL(...)                                                            \
  long answer;                                                                        \
  asm volatile("syscall"                                                              \
               : "=a"(answer)                                                         \
               : "a"(call), "r"(__builtin_frame_address(0))__VA_OPT__(, ) __VA_ARGS__ \
               : "rcx", "r11", "memory");                                             \
  return answer

// An argument as the register that carries it: integers are widened by their sign, pointers stand for themselves.
struct argument {
  long word;
  template <typename Integer>
  [[gnu::always_inline]] constexpr argument(Integer value) : word(static_cast<long>(value)) {}
  template <typename Object>
  [[gnu::always_inline]] argument(Object *pointer) : word(reinterpret_cast<long>(pointer)) {}
};

[[gnu::always_inline]] inline long syscall(number call) { SHOJI_SYSCALL(); }

[[gnu::always_inline]] inline long syscall(number call, argument a1) { SHOJI_SYSCALL("D"(a1.word)); }

[[gnu::always_inline]] inline long syscall(number call, argument a1, argument a2) {
  SHOJI_SYSCALL("D"(a1.word), "S"(a2.word));
}

[[gnu::always_inline]] inline long syscall(number call, argument a1, argument a2, argument a3) {
  SHOJI_SYSCALL("D"(a1.word), "S"(a2.word), "d"(a3.word));
}

[[gnu::always_inline]] inline long syscall(number call, argument a1, argument a2, argument a3, argument a4) {
  register long r10 asm("r10") = a4.word;
  SHOJI_SYSCALL("D"(a1.word), "S"(a2.word), "d"(a3.word), "r"(r10));
}

[[gnu::always_inline]] inline long syscall(number call, argument a1, argument a2, argument a3, argument a4,
                                           argument a5) {
  register long r10 asm("r10") = a4.word;
  register long r8 asm("r8") = a5.word;
  SHOJI_SYSCALL("D"(a1.word), "S"(a2.word), "d"(a3.word), "r"(r10), "r"(r8));
}

[[gnu::always_inline]] inline long syscall(number call, argument a1, argument a2, argument a3, argument a4, argument a5,
                                           argument a6) {
  register long r10 asm("r10") = a4.word;
  register long r8 asm("r8") = a5.word;
  register long r9 asm("r9") = a6.word;
  SHOJI_SYSCALL("D"(a1.word), "S"(a2.word), "d"(a3.word), "r"(r10), "r"(r8), "r"(r9));
}

#undef SHOJI_SYSCALL

}  // namespace shoji::kernel
