// The filter's layout: the architecture, then a binary search for the number among ranges with one verdict each, then
// what is common to all refusals. Does not belong here: a verdict (policy.cpp).
#include "filter.h"
#include <errno.h>
#include <stddef.h>

namespace sandbox {

using namespace shoji::kernel;

struct range {
  uint32_t first;
  verdict what;
};

namespace {

// How many instructions add_search makes for so many ranges.
unsigned search_length(unsigned count) {
  if (count == 1) return 1;
  const unsigned left = search_length(count / 2);
  return (left > 255 ? 2 : 1) + left + search_length(count - count / 2);
}

uint32_t action_of(const policy &rules) {
  switch (rules.how) {
    case refusal::kill: return seccomp_kill_process;
    case refusal::log: return seccomp_notify;
    case refusal::error: break;
  }
  return seccomp_error | static_cast<uint32_t>(rules.error);
}

constexpr uint32_t argument_at(int index, int half) {
  return static_cast<uint32_t>(offsetof(seccomp_data, args) + sizeof(uint64_t) * index + sizeof(uint32_t) * half);
}

}  // namespace

void filter::add(uint16_t code, uint32_t k, unsigned if_true, unsigned if_false) {
  instructions[length++] = {code, static_cast<uint8_t>(if_true), static_cast<uint8_t>(if_false), k};
}

// The left half follows the comparison. A conditional jump passes over 255 instructions at most, so a longer half has
// an unconditional one before it. A refusal's distance to the common end is filled in by who knows where that is.
void filter::add_search(const range *ranges, unsigned count) {
  if (count == 1) {
    if (ranges->what == verdict::refuse)
      add(bpf_jump, 0);
    else
      add(bpf_return, ranges->what == verdict::allow ? seccomp_allow : seccomp_error | ENOSYS);
    return;
  }
  const unsigned left = search_length(count / 2);
  if (left > 255) {
    add(bpf_if_greater_equal, ranges[count / 2].first, 0, 1);
    add(bpf_jump, left);
  } else {
    add(bpf_if_greater_equal, ranges[count / 2].first, left, 0);
  }
  add_search(ranges, count / 2);
  add_search(ranges + count / 2, count - count / 2);
}

filter::filter(const policy &rules, const password &known) {
  range ranges[calls_end + 4];
  unsigned count = 0;
  const auto from = [&](uint32_t number) {
    const verdict what = rules.judge(architecture_x86_64, number);
    if (count == 0 || what != ranges[count - 1].what) ranges[count++] = {number, what};
  };
  for (uint32_t number = 0; number <= calls_end; ++number) from(number);
  from(x32_bit);
  from(2 * x32_bit);
  from(~0U);

  add(bpf_load_word, offsetof(seccomp_data, arch));
  add(bpf_if_equal, architecture_x86_64, 1, 0);
  add(bpf_jump, 1 + search_length(count));
  add(bpf_load_word, offsetof(seccomp_data, nr));
  const unsigned search = length;
  add_search(ranges, count);

  // The refusals: all jump here. Those by the password's owner are none.
  for (unsigned at = search; at < length; ++at)
    if (instructions[at].code == bpf_jump && instructions[at].k == 0) instructions[at].k = length - at - 1;
  for (int half = 0; half < 4; ++half) {
    add(bpf_load_word, argument_at(4 + half / 2, half % 2));
    add(bpf_if_equal, static_cast<uint32_t>(known.words[half / 2] >> (32 * (half % 2))), 0,
        static_cast<unsigned>(2 * (3 - half) + 1));
  }
  add(bpf_return, seccomp_allow);
  add(bpf_return, action_of(rules));
}

}  // namespace sandbox
