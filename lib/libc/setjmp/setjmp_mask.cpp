// The signal mask's part in sigsetjmp and siglongjmp, and longjmp, which is the same function by two other names.
// Does not belong here: the registers (setjmp.S).
#include <setjmp.h>
#include "kernel/signal.h"

using namespace shoji;

extern "C" {

[[noreturn]] void shoji_jump(jmp_buf place, int value);

// Called by a jump alone: what it returns, setjmp does.
[[gnu::used]] int shoji_save_mask(jmp_buf place, int with_mask) {
  place->__has_mask = with_mask != 0;
  if (with_mask != 0) static_cast<void>(kernel::rt_sigprocmask(kernel::block_signals, nullptr, &place->__mask));
  return 0;
}

void siglongjmp(sigjmp_buf place, int value) {
  if (place->__has_mask) static_cast<void>(kernel::rt_sigprocmask(kernel::set_signal_mask, &place->__mask, nullptr));
  shoji_jump(place, value);
}

void longjmp(jmp_buf place, int value) __attribute__((alias("siglongjmp")));
void _longjmp(jmp_buf place, int value) __attribute__((alias("siglongjmp")));

}  // extern "C"
