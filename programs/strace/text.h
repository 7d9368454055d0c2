// Addresses, strings and buffers of a tracee, as strace writes them.
// Does not belong here: structures (structures.h).
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// -s: how many bytes of a string or buffer are shown, 32 at first.
extern size_t longest_string;

// 0x7ffe0000, or NULL.
void put_address(uint64_t address);
// "text", and ... behind it where there is more; the address where it cannot be read.
void put_string(pid_t pid, uint64_t address);
void put_path(pid_t pid, uint64_t address);
// `size` bytes, NUL bytes among them.
void put_buffer(pid_t pid, uint64_t address, uint64_t size);
// As put_buffer, each byte as \x and two digits.
void put_hex_buffer(pid_t pid, uint64_t address, uint64_t size);
// Bytes of strace's own, quoted.
void put_quoted(const char *text, size_t size);
