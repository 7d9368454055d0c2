// pthread_exit: the end of a thread.
// Does not belong here: who waits for it (pthread_join.cpp), the end of the process (stdlib/exit.cpp).
#include <pthread.h>
#include <stdlib.h>
#include "kernel/thread.h"
#include "libc/pthread/thread_list.h"

using namespace shoji;

// The memory that it ends on is freed by who joins it, once the kernel has said that it is done; a detached thread
// frees its own with no stack left to stand on, and the kernel must not write there afterwards: somebody else's mapping
// may be in its place. No handler runs from here on. The last thread counts while it does what is done at exit: that
// may make threads, which end without being the last.
extern "C" void pthread_exit(void *outcome) {
  if (destroy_thread_locals != nullptr) destroy_thread_locals();
  if (destroy_key_values != nullptr) destroy_key_values();
  if (__atomic_sub_fetch(&thread_count, 1, __ATOMIC_SEQ_CST) == 0) {
    __atomic_add_fetch(&thread_count, 1, __ATOMIC_SEQ_CST);
    exit(0);
  }

  thread *const self = process::this_thread();
  take_thread_list();
  strike(*self);
  give_thread_list();
  self->result = outcome;
  const int state = __atomic_exchange_n(&self->state, thread_ended, __ATOMIC_SEQ_CST);
  if (state == thread_detached && self->memory != nullptr) {
    void *const memory = self->memory;
    const size_t size = self->memory_size;
    static_cast<void>(kernel::set_tid_address(nullptr));
    kernel::shoji_unmap_and_exit(memory, size);
  }
  kernel::exit(0);
}
