// The process that is debugged: starting it, letting it run until something happens, its registers and its memory.
// Does not belong here: breakpoints (breakpoints.h), or what a stop is good for (running.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/user.h>

namespace debug {

enum class happening {
  none,        // nothing that is told outside
  step,        // one instruction is done
  exited,      // the whole process; the number is its status
  killed,      // by a signal, the number
  signal,      // a signal, the number, is about to reach it
  breakpoint,  // an int3 was executed; rip stands behind it
  call,        // the entry or the exit of a system call, the number
  replaced,    // by execve
};
struct event {
  happening what;
  int number;
  bool entry;  // of a call
};

// True from start() until the process has ended or was killed.
bool is_running();
pid_t process_number();
// The thread that stopped, and that all below is about.
pid_t thread_number();
size_t threads_count();
// Whether the thread stopped in a system call: at its entry or exit, or because a signal interrupted it.
bool is_in_call();

// Runs the program up to its first instruction. False, and said why on stderr, if that fails.
bool start(char **arguments);
// Lets all threads run until something happens to one; `calls`: entries and exits of system calls are such things.
event run_all(bool calls);
// One instruction of the thread alone.
event run_one_instruction();
void kill_process();

// As they were when the thread stopped.
user_regs_struct &registers();
// They are those of another moment.
void forget_registers();
// False if the kernel does not take them.
bool store_registers(const user_regs_struct &wanted);
// Before the program runs: as its file has it.
bool read_memory(uint64_t address, void *bytes, size_t size);
// Also where the process itself may not write. Another process than ours: a child that fork made.
bool write_memory(uint64_t address, const void *bytes, size_t size, pid_t process = 0);

}  // namespace debug
