// The threads of the process, in no order: those that do not come to their end yet.
// Does not belong here: what is done with each of them (change_all_threads.cpp).
#pragma once
#include "kernel/signal.h"
#include "libc/pthread/thread.h"

namespace shoji {

extern thread *first_listed;

// From the one to the other, no thread begins or leaves the list but by the caller. All signals are held back, also
// after the second, and the mask before is answered: a handler might want the list, too.
kernel::signal_set take_thread_list();
void give_thread_list();

// With the list taken.
void enlist(thread &added);
void strike(thread &ending);

// In the child of fork.
void list_only(thread &left);

}  // namespace shoji
