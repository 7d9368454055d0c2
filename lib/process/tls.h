// How thread-local storage lies in memory on x86-64.
// Does not belong here: when the first thread's is built, and how %fs is set (crt/tls.cpp).
#pragma once
#include <stddef.h>
#include <stdint.h>

// Set by linker.ld: where the initial values lie, and two sizes in bytes, which are values and not places. Weak, since
// a compiler takes it that no place is 0.
extern "C" {
extern const char shoji_tls_image[];
[[gnu::weak]] extern const char shoji_tls_image_size[];
[[gnu::weak]] extern const char shoji_tls_size[];  // of all variables, a multiple of 8
}

namespace shoji::process {

// What %fs points to, right above the thread's variables (variant II: "ELF Handling For Thread-Local Storage", 3.4.6).
struct thread_control_block {
  thread_control_block *self;  // %fs:0, how code learns the address that %fs hides
  uint64_t reserved[4];
  uint64_t stack_guard;  // %fs:0x28, the place that compilers have built in
};
static_assert(offsetof(thread_control_block, stack_guard) == 0x28);
static_assert(sizeof(thread_control_block) == 48, "linker.ld makes room for 48 bytes");

// Bit 1 of AT_HWCAP2: programs may use wrfsbase (the kernel's Documentation/arch/x86/x86_64/fsgs.rst).
constexpr uint64_t hwcap2_fsgsbase = 1 << 1;

}  // namespace shoji::process
