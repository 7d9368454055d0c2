// atexit and __cxa_atexit: what a program wants done when it exits, destructors of C++'s static objects among it.
// Does not belong here: when that is (exit.cpp), or destructors of the ELF file (linker.ld, .fini_array).
#include <stdlib.h>
#include "kernel/memory.h"
#include "process/turn.h"

using namespace shoji;

namespace {

struct handler {
  void (*function)(void *argument);
  void *argument;
};

// A stack of handlers, in blocks: the first costs no system call, each further one is a page of its own.
struct handler_block {
  static constexpr size_t capacity = 255;
  handler_block *below;
  handler handlers[capacity];
};
static_assert(sizeof(handler_block) <= 4096);

handler_block first;
handler_block *top = &first;
size_t used;  // of the block at the top
lock handlers_lock;

// What the newest handler is, and it is gone; false: there is none any more.
bool take_last(handler &taken) {
  const turn mine(handlers_lock);
  if (used == 0) {
    if (top->below == nullptr) return false;
    top = top->below;
    used = handler_block::capacity;
  }
  taken = top->handlers[--used];
  return true;
}

void call_plain(void *plain) { reinterpret_cast<void (*)()>(plain)(); }

}  // namespace

extern "C" {

// Itanium C++ ABI 3.3.6.3: `function` is called with `argument` at exit. -1 if there is no memory. A static program is
// one shared object, so that `dso` tells nothing.
int __cxa_atexit(void (*function)(void *argument), void *argument, void *) {
  const turn mine(handlers_lock);
  if (used == handler_block::capacity) {
    const auto page = kernel::mmap(nullptr, sizeof(handler_block), kernel::protection_read | kernel::protection_write,
                                   kernel::map_private | kernel::map_anonymous, -1, 0);
    if (!page) return -1;
    auto *const block = static_cast<handler_block *>(page.value());
    block->below = top;
    top = block;
    used = 0;
  }
  top->handlers[used++] = {function, argument};
  return 0;
}

// The same ABI: calls what was registered, the last first. A handler is gone before it runs, so that one that calls
// exit leaves the others to it; and what a handler registers comes next. Blocks are not given back: the process ends.
void __cxa_finalize(void *) {
  for (handler next; take_last(next);) next.function(next.argument);
}

int atexit(void (*plain)()) { return __cxa_atexit(call_plain, reinterpret_cast<void *>(plain), nullptr); }

}  // extern "C"

namespace {

void run_handlers() { __cxa_finalize(nullptr); }

[[gnu::used, gnu::section(".at_exit.handlers")]] void (*const at_exit)() = run_handlers;

}  // namespace
