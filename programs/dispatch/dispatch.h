// What the parts of dispatch know of each other: the command line's wishes, the counters, the loaded program.
// Does not belong here: what a handler is declared with (syscall_define.h).
#pragma once
#include <stddef.h>
#include <stdint.h>

// Once the program runs, nothing here may touch errno or any thread-local variable: %fs is the program's own then.
struct dispatch_state {
  bool trace;    // each call is shown on stderr
  bool pass_on;  // what no handler answers goes to Linux, instead of being refused
  unsigned long calls, refused, passed_on, writes, bytes;
};
extern dispatch_state state;

// entry.cpp. From now on each system call made by code that is not dispatch's own arrives at its entry. False and
// errno: EINVAL where the kernel (before Linux 5.11) cannot do this.
bool take_over_the_door();

// The instruction itself, for what Linux is to answer.
long ask_linux(long number, long a1 = 0, long a2 = 0, long a3 = 0, long a4 = 0, long a5 = 0, long a6 = 0);

// A line of less than 160 bytes on stderr, by no stream.
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

// program.cpp. A static program of fixed addresses, in memory as execve(2) leaves it.
struct loaded_program {
  uint64_t entry;
  uint64_t headers;  // where the program headers are in memory
  uint64_t header_count;
};
// False, and one line on stderr, where it cannot be run here.
bool load_program(const char *path, loaded_program *program);
// Hands the initial stack over, with argv[0] as the program's own name, and jumps.
[[noreturn]] void start_program(const loaded_program &program, char **argv);
