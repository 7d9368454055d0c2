// getcpu and sched_getcpu: the processor that the thread runs on, without a system call where the vDSO can tell it.
// Does not belong here: choosing it (affinity.cpp), or the look-up (process/vdso.h).
#include <sched.h>
#include "kernel/schedule.h"
#include "libc/errno/set_errno.h"
#include "process/vdso.h"

using namespace shoji;

namespace {

using get_cpu = long(unsigned *cpu, unsigned *node, void *unused);

long ask_the_kernel(unsigned *cpu, unsigned *node, void *) {
  const auto answer = kernel::getcpu(cpu, node);
  return answer ? 0 : -answer.failure().number;
}

// As in time/clock_gettime.cpp.
get_cpu look_up;
get_cpu *entry = look_up;

long look_up(unsigned *cpu, unsigned *node, void *unused) {
  get_cpu *const found = process::vdso_function("__vdso_getcpu", ask_the_kernel);
  __atomic_store_n(&entry, found, __ATOMIC_RELAXED);
  return found(cpu, node, unused);
}

}  // namespace

extern "C" {

int getcpu(unsigned *cpu, unsigned *node) {
  return set_errno(result<void>(__atomic_load_n(&entry, __ATOMIC_RELAXED)(cpu, node, nullptr)));
}

int sched_getcpu() {
  unsigned cpu;
  return getcpu(&cpu, nullptr) == 0 ? static_cast<int>(cpu) : -1;
}

}  // extern "C"
