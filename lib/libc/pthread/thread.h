// What the functions of <pthread.h> share: a thread's states, and the count of threads.
// Does not belong here: how a thread lies in memory (process/tls.h).
#pragma once
#include <pthread.h>
#include "process/tls.h"

// A pthread_t is the address of the thread's control block, which lies in the thread's own memory, above its stack.
// That memory stays until the kernel has cleared `alive`, the last thing that it does for a thread; until then that is
// the thread's number in the kernel.

namespace shoji {

using thread = process::thread_control_block;

// From joinable on, who comes first decides who frees the memory: pthread_detach, or the end of the thread.
enum thread_state : int {
  thread_joinable,  // it runs, and pthread_join will free it
  thread_detached,  // it runs, and will free itself
  thread_ended,     // it has ended or is about to; pthread_join, or pthread_detach, frees it
};

// Threads that have not called pthread_exit or returned.
extern int thread_count;

// Whoever includes this links first_thread.cpp, which nothing else may ask for.
[[gnu::used, gnu::section(".shoji.needs")]] static constexpr const int *needs_first_thread = &thread_count;

inline thread *thread_of(pthread_t id) { return reinterpret_cast<thread *>(id); }

// Waits until the kernel is done with the thread, and frees its memory. Answers what the thread ended with.
void *collect(thread *ended);

// What a thread does at its end, where there is anything of the kind: destructors of thread_local variables
// (compiler/cxa_thread_atexit.cpp), then those of keys (pthread_key.cpp).
[[gnu::weak]] void destroy_thread_locals();
[[gnu::weak]] void destroy_key_values();

}  // namespace shoji
