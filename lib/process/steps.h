// The steps before main, by name: each is a function in a file of crt/, linked only where something needs it, and
// called by `_start`. Does not belong here: their order (linker.ld), or what they do.
#pragma once

// A step gets envp, behind which the auxiliary vector lies, and the room that crt/start.S made for thread-local
// storage.
extern "C" {
typedef void shoji_step(char **envp, void *room);

shoji_step shoji_start_tls;          // thread-local storage of the first thread, all zero
shoji_step shoji_start_tls_image;    // the initial values of those thread-local variables that have one
shoji_step shoji_start_guard;        // the stack protector's canary
shoji_step shoji_start_environment;  // environ
shoji_step shoji_start_initial;      // the place of the auxiliary vector
shoji_step shoji_start_descriptors;  // descriptors 0, 1 and 2 of a program with more rights than its caller
}

// Stands in the file that defines shoji_start_NAME: its call goes into `_start`, to linker.ld's .start.NAME.
// clang-format off
#define SHOJI_STEP(name)                        \
  asm(".pushsection .start." #name ", \"ax\"\n" \
      ".cfi_startproc\n"                        \
      ".cfi_undefined rip\n"                    \
      "mov %r12, %rdi\n"                        \
      "mov %rsp, %rsi\n"                        \
      "call shoji_start_" #name "\n"            \
      ".cfi_endproc\n"                          \
      ".popsection")
// clang-format on

// Makes whoever links this object link that step too: a reference that linker.ld throws away once it has worked.
#define SHOJI_NEEDS_STEP(name) \
  [[gnu::used, gnu::section(".shoji.needs")]] static constexpr auto needs_##name = &shoji_start_##name
