// pthread_create: a new thread on a stack of its own.
// Does not belong here: its end (pthread_exit.cpp), or clone(2) for other uses (sched/clone.cpp).
#include <errno.h>
#include <pthread.h>
#include "kernel/memory.h"
#include "kernel/signal.h"
#include "kernel/thread.h"
#include "libc/pthread/thread.h"
#include "process/tls.h"

using namespace shoji;

namespace {

constexpr size_t page_size = 4096;
constexpr size_t default_stack_size = 8 << 20;

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

// From below: a page that cannot be touched, the stack, thread-local variables, the control block. All zero.
result<thread *> make_thread(size_t stack_size) {
  const size_t alignment = process::tls_alignment();
  const auto variables_size = reinterpret_cast<size_t>(shoji_tls_size);
  if (stack_size > SIZE_MAX / 2) return error{ENOMEM};
  const size_t above = sizeof(beginning) + variables_size + sizeof(thread) + 2 * alignment;
  const size_t size = (page_size + stack_size + above + page_size - 1) & -page_size;

  auto *const memory = static_cast<char *>(SHOJI_TRY(kernel::mmap(
      nullptr, size, kernel::protection_none,
      kernel::map_private | kernel::map_anonymous | kernel::map_without_reserve | kernel::map_stack, -1, 0)));
  const auto opened =
      kernel::mprotect(memory + page_size, size - page_size, kernel::protection_read | kernel::protection_write);
  if (!opened) {
    static_cast<void>(kernel::munmap(memory, size));
    return opened.failure();
  }

  const uintptr_t place = (reinterpret_cast<uintptr_t>(memory) + size - sizeof(thread)) & -alignment;
  auto *const made = reinterpret_cast<thread *>(place);
  auto *const variables = reinterpret_cast<char *>(place - variables_size);
  for (size_t i = 0; i != reinterpret_cast<size_t>(shoji_tls_image_size); ++i) variables[i] = shoji_tls_image[i];
  made->self = made;
  made->alive = 1;
  made->state = thread_joinable;
  made->memory = memory;
  made->memory_size = size;
  made->stack_guard = process::this_thread()->stack_guard;
  return result<thread *>(reinterpret_cast<long>(made));
}

}  // namespace

// No handler runs between the clone and the moment when the new thread is whole: all signals wait so long. A stack for
// which there is no memory is EAGAIN here (pthread_create(3)).
extern "C" int pthread_create(pthread_t *id, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  const auto made = make_thread(attributes != nullptr ? attributes->__stack_size : default_stack_size);
  if (!made) return EAGAIN;
  thread *const added = made.value();
  if (attributes != nullptr && attributes->__state == PTHREAD_CREATE_DETACHED) added->state = thread_detached;

  const uintptr_t variables = reinterpret_cast<uintptr_t>(added) - reinterpret_cast<uintptr_t>(shoji_tls_size);
  auto *const first = reinterpret_cast<beginning *>((variables - sizeof(beginning)) & ~uintptr_t{15});
  *first = {start, argument, 0};
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &kernel::every_signal, &first->mask));
  const kernel::signal_set mask = first->mask;
  __atomic_add_fetch(&thread_count, 1, __ATOMIC_SEQ_CST);
  *id = reinterpret_cast<pthread_t>(added);  // at once: the new thread may look at it

  const auto begun = kernel::clone(kernel::thread_flags, first, &added->alive, &added->alive, added, begin, first);
  if (!begun) {
    __atomic_sub_fetch(&thread_count, 1, __ATOMIC_SEQ_CST);
    static_cast<void>(kernel::munmap(added->memory, added->memory_size));
  }
  static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &mask, nullptr));
  return begun ? 0 : begun.failure().number;
}
