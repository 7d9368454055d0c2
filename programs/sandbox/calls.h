// The system calls as the sandbox needs them: number, name, sets, and how each argument is shown.
// Does not belong here: which of them a command may make (policy.h).
#pragma once
#include <stddef.h>

namespace sandbox {

// The words of syscalls.def for sets, as bits.
enum set : unsigned {
  SET_NONE = 0,
  SET_FILE = 1 << 0,
  SET_DESC = 1 << 1,
  SET_PROCESS = 1 << 2,
  SET_NETWORK = 1 << 3,
  SET_SIGNAL = 1 << 4,
  SET_IPC = 1 << 5,
  SET_MEMORY = 1 << 6,
  SET_CREDS = 1 << 7,
  SET_CLOCK = 1 << 8,
  SET_PURE = 1 << 9,
  SET_STAT = 1 << 10,
  SET_LSTAT = 1 << 11,
  SET_FSTAT = 1 << 12,
  SET_STATFS = 1 << 13,
  SET_FSTATFS = 1 << 14,
};

struct call {
  int number;
  const char *name;
  unsigned sets;
  char arguments[7];  // a letter each, as calls.cpp names them: p a path, i an int, x a word in hex
};

// Numbers from here on are no calls of the table.
constexpr int calls_end = 512;

const call *begin_calls();
const call *end_calls();
// A null pointer: the table has no such call.
const call *find_call(long number);
const call *find_call(const char *name, size_t length);
// The bits of a set's name, which strace writes behind a %; 0: no such set.
unsigned find_set(const char *name, size_t length);

// Writes `unlink("old")` into the buffer, with the text read from the memory of `thread`, as it is at this moment.
void describe(const call &which, int thread, const unsigned long *arguments, char *buffer, size_t size);
// Reads text from a thread's memory: how long it is, without its end, or -1. A longer one is cut.
long read_text(int thread, unsigned long address, char *buffer, size_t size);

}  // namespace sandbox
