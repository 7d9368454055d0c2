// pthread_create: a new thread on a stack of its own.
// Does not belong here: its end (pthread_exit.cpp), or clone(2) for other uses (sched/clone.cpp).
#include <errno.h>
#include <pthread.h>
#include "kernel/memory.h"
#include "kernel/signal.h"
#include "kernel/thread.h"
#include "libc/pthread/locks.h"
#include "libc/pthread/thread_list.h"
#include "libc/signal/reserved_signals.h"
#include "process/tls.h"

using namespace shoji;

namespace {

constexpr size_t page_size = 4096;

size_t whole_pages(size_t size) { return (size + page_size - 1) & -page_size; }

// What the new thread finds at the upper end of its stack.
struct beginning {
  void *(*start)(void *);
  void *argument;
  kernel::signal_set mask;
};

int begin(void *argument) {
  const beginning mine = *static_cast<const beginning *>(argument);
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mine.mask, nullptr));
  pthread_exit(mine.start(mine.argument));
}

// The thread of whom the upper end of the memory at `lowest` is: thread-local variables and the control block, all zero
// as they lie there.
thread *make_thread_in(char *lowest, size_t size) {
  const auto variables_size = reinterpret_cast<size_t>(shoji_tls_size);
  const uintptr_t place = (reinterpret_cast<uintptr_t>(lowest) + size - sizeof(thread)) & -process::tls_alignment();
  auto *const made = reinterpret_cast<thread *>(place);
  auto *const variables = reinterpret_cast<char *>(place - variables_size);
  for (size_t i = 0; i != reinterpret_cast<size_t>(shoji_tls_image_size); ++i) variables[i] = shoji_tls_image[i];
  made->self = made;
  made->alive = 1;
  made->state = thread_joinable;
  made->stack_guard = process::this_thread()->stack_guard;
  return made;
}

// What a thread needs of its memory beside its stack, at most.
size_t room_above() {
  return sizeof(beginning) + reinterpret_cast<size_t>(shoji_tls_size) + sizeof(thread) + 2 * process::tls_alignment();
}

// From below: pages that cannot be touched, the stack, what make_thread_in makes.
result<thread *> make_thread(size_t stack_size, size_t guard_size) {
  if (stack_size > SIZE_MAX / 4 || guard_size > SIZE_MAX / 4) return error{ENOMEM};
  const size_t guard = whole_pages(guard_size);
  const size_t size = guard + whole_pages(stack_size + room_above());

  auto *const memory = static_cast<char *>(SHOJI_TRY(kernel::mmap(
      nullptr, size, kernel::protection_none,
      kernel::map_private | kernel::map_anonymous | kernel::map_without_reserve | kernel::map_stack, -1, 0)));
  const auto opened =
      kernel::mprotect(memory + guard, size - guard, kernel::protection_read | kernel::protection_write);
  if (!opened) {
    static_cast<void>(kernel::munmap(memory, size));
    return opened.failure();
  }
  thread *const made = make_thread_in(memory, size);
  made->memory = memory;
  made->memory_size = size;
  return result<thread *>(reinterpret_cast<long>(made));
}

// The same in memory of the caller's, who frees it when the thread has been joined.
result<thread *> make_thread_on(void *stack, size_t size) {
  const size_t above = room_above();
  if (size < above + PTHREAD_STACK_MIN / 2) return error{ENOMEM};
  auto *const lowest = static_cast<char *>(stack);
  for (volatile char *each = lowest + size - above; each != lowest + size; ++each) *each = 0;
  thread *const made = make_thread_in(lowest, size);
  return result<thread *>(reinterpret_cast<long>(made));
}

result<thread *> make_thread(const pthread_attr_t &attributes) {
  if (attributes.__stack != nullptr) return make_thread_on(attributes.__stack, attributes.__stack_size);
  return make_thread(attributes.__stack_size, attributes.__guard_size);
}

}  // namespace

// No handler runs between the clone and the moment when the new thread is whole and listed: all signals wait so long.
// The library's own signals reach every thread from then on, whatever mask the process was started with. A stack for
// which there is no memory is EAGAIN here (pthread_create(3)).
extern "C" int pthread_create(pthread_t *id, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  constexpr pthread_attr_t usual = {8 << 20, page_size, nullptr, PTHREAD_CREATE_JOINABLE};
  if (attributes == nullptr) attributes = &usual;
  const auto made = make_thread(*attributes);
  if (!made) return EAGAIN;
  thread *const added = made.value();
  if (attributes->__state == PTHREAD_CREATE_DETACHED) added->state = thread_detached;

  const uintptr_t variables = reinterpret_cast<uintptr_t>(added) - reinterpret_cast<uintptr_t>(shoji_tls_size);
  auto *const first = reinterpret_cast<beginning *>((variables - sizeof(beginning)) & ~uintptr_t{15});
  const kernel::signal_set mask = take_thread_list() & ~reserved_signals;
  *first = {start, argument, mask};
  __atomic_add_fetch(&thread_count, 1, __ATOMIC_SEQ_CST);
  *id = reinterpret_cast<pthread_t>(added);  // at once: the new thread may look at it

  const auto begun = kernel::clone(kernel::thread_flags, first, &added->alive, &added->alive, added, begin, first);
  if (begun)
    enlist(*added);
  else
    __atomic_sub_fetch(&thread_count, 1, __ATOMIC_SEQ_CST);
  give_thread_list();
  if (!begun && added->memory != nullptr) static_cast<void>(kernel::munmap(added->memory, added->memory_size));
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr));
  return begun ? 0 : begun.failure().number;
}
