// The names of flags and values from lib/kernel/names.def, and how strace writes them.
// Does not belong here: which set belongs to which argument (lib/kernel/syscalls.def).
#pragma once
#include <stdint.h>

struct name_set;

// Null: names.def has no such set.
const name_set *find_set(const char *name);

// The name of that value, or null.
const char *name_of(const name_set *set, uint32_t value);

// O_RDONLY|O_CLOEXEC; 0x8 /* O_??? */ where nothing has a name.
void put_flags(const name_set *set, uint64_t value);
void put_flags(const char *set, uint64_t value);

// SEEK_CUR, or 0x5 /* SEEK_??? */.
void put_one_of(const name_set *set, uint64_t value);
void put_one_of(const char *set, uint64_t value);
// All the names of that value, with "or" between; false: it has none.
bool put_every_name(const name_set *set, uint32_t value);
