// What the parts of the program share: each shows one thing, in the order of main.cpp.
// Does not belong here: the library's look-up (lib/process/vdso.h).
#pragma once
#include <sys/types.h>
#include "process/auxiliary.h"

// Each prints what it did, and answers whether all went as it should; where not, it has said so on stderr.
bool show_where(const shoji::process::auxiliary_entry *vector);  // look_up.cpp
bool show_look_up(const shoji::process::auxiliary_entry *vector, const char *name);
bool show_symbols(const shoji::process::auxiliary_entry *vector);
bool count_calls(shoji::process::auxiliary_entry *vector);  // count.cpp
bool time_calls();                                          // times.cpp
bool show_pages();                                          // pages.cpp

// A child that stops before it calls `work` and then exits, traced by this process (count.cpp); -1 and a message.
pid_t start_traced(void (*work)());

bool complain(const char *what);  // perror, and false (main.cpp)

constexpr int calls_of_a_row = 100000;
