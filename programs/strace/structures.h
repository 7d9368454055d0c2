// The kernel's structures as text, by the names that syscalls.def gives them.
// Does not belong here: one that only a single call has (special_*.cpp).
#pragma once
#include <signal.h>
#include <stdint.h>
#include <sys/types.h>
#include "memory.h"
#include "text.h"

// Writes one object at an address that is not null; an address that cannot be read is written as such.
using put_object = void (*)(pid_t pid, uint64_t address);

struct structure {
  const char *name;
  put_object put;
  unsigned size;  // bytes, where arrays have it as element; 0: none do
};

// A put_object out of what writes such an object of strace's own.
template <typename Object, void (*put)(const Object &)>
void put_fetched(pid_t pid, uint64_t address) {
  Object object;
  if (!fetch(pid, address, object)) return put_address(address);
  put(object);
}

// Null: objects of this type are shown as addresses.
const structure *find_structure(const char *name);

// Each family's list ends with a null name.
extern const structure structures_files[];
extern const structure structures_time[];
extern const structure structures_processes[];

// Several in a row, in [ ], no more than -s says.
void put_array(pid_t pid, uint64_t address, uint64_t count, const structure &of);

void put_mode(unsigned mode);       // S_IFREG|0644
void put_signal_set(uint64_t set);  // [INT CHLD], or ~[KILL] where it is the shorter way
void put_siginfo(const siginfo_t &info);
void put_socket_address(pid_t pid, uint64_t address, uint64_t size);
