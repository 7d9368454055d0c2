// How sets become a verdict on each number.
// Does not belong here: the sets themselves (calls.cpp).
#include "policy.h"
#include <string.h>
#include "kernel/number.h"
#include "kernel/seccomp.h"

namespace sandbox {

using shoji::kernel::number;

namespace {

constexpr number ends[] = {number::exit, number::exit_group, number::rt_sigreturn, number::restart_syscall};

// The ends of threads, processes and handlers, and the call by which the kernel goes on with an interrupted one.
bool is_an_end(int call) {
  for (const number each : ends)
    if (call == static_cast<int>(each)) return true;
  return false;
}

}  // namespace

policy::policy() {
  memset(calls, 0, sizeof calls);
  for (const call *each = begin_calls(); each != end_calls(); ++each) calls[each->number] = verdict::allow;
}

const char *policy::change(const char *set, verdict to) {
  if (!begun && to == verdict::allow) change("all", verdict::refuse);
  begun = true;
  for (const char *word = set;;) {
    const size_t length = strcspn(word, ",");
    const bool all = length == 3 && memcmp(word, "all", 3) == 0;
    const unsigned bits = *word == '%' ? find_set(word + 1, length - 1) : 0;
    const call *const one = find_call(word, length);
    if (!all && bits == 0 && one == nullptr) return word;
    for (const call *each = begin_calls(); each != end_calls(); ++each) {
      const bool by_set = (all || (each->sets & bits) != 0) && (to == verdict::allow || !is_an_end(each->number));
      if (by_set || each == one) calls[each->number] = to;
    }
    if (word[length] == '\0') return nullptr;
    word += length + 1;
  }
}

verdict policy::judge(uint32_t architecture, uint64_t number) const {
  if (architecture != shoji::kernel::architecture_x86_64) return verdict::refuse;
  // The kernel, too, takes the lower half of rax for the number.
  const uint32_t low = static_cast<uint32_t>(number);
  // By -1 a tracer says that there is no call: the answer is that tracer's, or ENOSYS.
  if (low == ~0U) return verdict::allow;
  if (low >= shoji::kernel::x32_bit && low < 2 * shoji::kernel::x32_bit) return verdict::refuse;
  const verdict found = low < calls_end ? calls[low] : verdict::unknown;
  return found == verdict::unknown && how == refusal::log ? verdict::refuse : found;
}

}  // namespace sandbox
