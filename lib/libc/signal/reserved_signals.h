// The two signals between the kernel's own and SIGRTMIN: no program sets, blocks or names them.
// Does not belong here: sets of the program's signals (sigset.cpp).
#pragma once
#include "kernel/signal.h"

namespace shoji {

// By the second of them the library reaches each thread (pthread/change_all_threads.cpp); the first is left to other
// libcs.
constexpr int signal_to_each_thread = 33;

constexpr kernel::signal_set reserved_signals = kernel::signal_bit(32) | kernel::signal_bit(signal_to_each_thread);

constexpr bool is_reserved(int signal) { return signal == 32 || signal == signal_to_each_thread; }

}  // namespace shoji
