// Row T15: the filter that the kernel gets decides of each number as the policy does, for many sets, from one call to all
// that alternate; of other architectures and x32 nothing passes; and only the password turns a refusal.
// RUN: %cxx %s %root/programs/sandbox/filter.cpp %root/programs/sandbox/policy.cpp %root/programs/sandbox/calls.cpp -I %root/programs/sandbox -o %t %link
// RUN: %t | %check %s
#include "filter.h"
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

using namespace shoji::kernel;
using namespace sandbox;

static filter *made;

// What the kernel does with a filter; no instruction that filter.cpp does not use.
static uint32_t run(const seccomp_data &data) {
  uint32_t accumulator = 0;
  for (unsigned at = 0; at < made->length; ++at) {
    const sock_filter &each = made->instructions[at];
    switch (each.code) {
      case bpf_load_word: memcpy(&accumulator, reinterpret_cast<const char *>(&data) + each.k, 4); break;
      case bpf_jump: at += each.k; break;
      case bpf_if_equal: at += accumulator == each.k ? each.jt : each.jf; break;
      case bpf_if_greater_equal: at += accumulator >= each.k ? each.jt : each.jf; break;
      case bpf_return: return each.k;
      default: return 0xbad;
    }
  }
  return 0xbad;
}

static const password known = {{0x1122334455667788, 0x99aabbccddeeff00}};
static const policy *rules;

static bool agrees(uint32_t architecture, uint32_t number) {
  seccomp_data data = {static_cast<int>(number), architecture, 0, {1, 2, 3, 4, known.words[0], known.words[1] ^ 1}};
  const uint32_t refused = rules->how == refusal::kill ? seccomp_kill_process
                           : rules->how == refusal::log ? seccomp_notify
                                                        : seccomp_error | static_cast<uint32_t>(rules->error);
  uint32_t expected = refused;
  switch (rules->judge(architecture, number)) {
    case verdict::allow: expected = seccomp_allow; break;
    case verdict::unknown: expected = seccomp_error | ENOSYS; break;
    case verdict::refuse: break;
  }
  bool same = run(data) == expected;
  if (expected == refused) {
    for (int bit = 0; bit < 128; bit += 7) {  // one bit off is another password
      data.args[4] = known.words[0] ^ (bit < 64 ? 1UL << bit : 0);
      data.args[5] = known.words[1] ^ (bit < 64 ? 0 : 1UL << (bit - 64));
      same &= run(data) == refused;
    }
    data.args[4] = known.words[0];
    data.args[5] = known.words[1];
    same &= run(data) == seccomp_allow;
  }
  return same;
}

static int check(const char *name, const policy &checked) {
  delete made;
  made = new filter(checked, known);
  rules = &checked;
  int wrong = 0;
  for (uint32_t number = 0; number < 1200; ++number)
    wrong += !agrees(architecture_x86_64, number) + !agrees(architecture_i386, number) +
             !agrees(architecture_x86_64, number | x32_bit);
  constexpr uint32_t far[] = {4096, 65535, x32_bit - 1, 2 * x32_bit - 1, 2 * x32_bit, ~1u, ~0u};
  for (const uint32_t number : far)
    wrong += !agrees(architecture_x86_64, number);
  if (name != nullptr) printf("%s: %d wrong, %s\n", name, wrong, made->length < 40 ? "small" : made->length > 700 ? "large" : "middle");
  return wrong;
}

int main() {
  // CHECK:nothing: 0 wrong, small
  check("nothing", policy());
  policy one;
  one.change("mkdir", verdict::refuse);
  // CHECK-NEXT:mkdir: 0 wrong, small
  check("mkdir", one);
  policy all;
  all.how = refusal::kill;
  all.change("all", verdict::refuse);
  // CHECK-NEXT:all: 0 wrong, middle
  check("all", all);
  policy some;
  some.how = refusal::log;
  some.change("read,%network,%file", verdict::allow);
  some.change("unlink,%stat", verdict::refuse);
  // CHECK-NEXT:some: 0 wrong, middle
  check("some", some);
  policy alternating;
  for (int number = 0; number < calls_end; ++number)
    alternating.calls[number] = number % 2 ? verdict::refuse : verdict::allow;
  // CHECK-NEXT:alternating: 0 wrong, large
  check("alternating", alternating);
  policy thirds;
  for (int number = 0; number < calls_end; ++number) thirds.calls[number] = static_cast<verdict>(number % 3);
  // CHECK-NEXT:thirds: 0 wrong, large
  check("thirds", thirds);
  uint32_t state = 1;
  int wrong = 0;
  for (int round = 0; round < 100; ++round) {
    policy random;
    for (int number = 0; number < calls_end; ++number) {
      state = state * 1664525 + 1013904223;
      random.calls[number] = static_cast<verdict>((state >> 16) % (round % 5 + 2) > 2 ? 1 : (state >> 16) % (round % 2 + 2));
    }
    wrong += check(nullptr, random);
  }
  // CHECK-NEXT:random sets: 0 wrong
  printf("random sets: %d wrong\n", wrong);
}
