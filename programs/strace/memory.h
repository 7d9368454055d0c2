// The memory of a stopped tracee, read; an address there may be anything.
// Does not belong here: what the bytes mean (structures.h), or how text is quoted (text.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// How many bytes could be read from the address on, up to `size`.
size_t read_memory(pid_t pid, uint64_t address, void *to, size_t size);

template <typename Object>
bool fetch(pid_t pid, uint64_t address, Object &to) {
  return read_memory(pid, address, &to, sizeof to) == sizeof to;
}
