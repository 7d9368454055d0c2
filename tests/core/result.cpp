// The kernel's answers: [-4095, -1] are errors and all else are values, addresses above 2^63 among them; a result carries
// either unchanged, and SHOJI_TRY takes the value or passes the error on.
// RUN: %cxx %s -o %t %link
// RUN: %t
#include <limits.h>
#include <stdint.h>
#include "core/result.h"

using shoji::error;
using shoji::is_error;
using shoji::result;

static_assert(is_error(-1) && is_error(-2) && is_error(-4094) && is_error(-4095));
static_assert(!is_error(-4096) && !is_error(-4097) && !is_error(LONG_MIN) && !is_error(LONG_MIN + 1));
static_assert(!is_error(0) && !is_error(1) && !is_error(4095) && !is_error(LONG_MAX));
static_assert(!is_error(INT_MIN) && !is_error(0xffffffffL));

static_assert(result<int>(7).has_value() && result<int>(7).value() == 7);
static_assert(!result<int>(-4095).has_value() && result<int>(-4095).failure().number == 4095);
static_assert(result<long>(-4096).value() == -4096);
static_assert(result<int>(error{9}).failure().number == 9);
static_assert(!static_cast<bool>(result<int>(error{4095})));
static_assert(result<void>(0).has_value() && result<void>(-1).failure().number == 1);
static_assert(sizeof(result<char>) == sizeof(long) && sizeof(result<void *>) == sizeof(long));

namespace {

int after_try;  // how often what stands behind a SHOJI_TRY was reached

result<long> plus_one(result<int> before) {
  const int value = SHOJI_TRY(before);
  ++after_try;
  return result<long>(value + 1L);
}

result<void> nothing(result<void> before) {
  SHOJI_TRY(before);
  ++after_try;
  return result<void>(0);
}

result<char *> of_another_type(result<void> before) {
  SHOJI_TRY(before);
  return result<char *>(0);
}

int evaluated;
result<int> once() {
  ++evaluated;
  return result<int>(5);
}

result<int> tries_once() { return result<int>(SHOJI_TRY(once()) + SHOJI_TRY(once())); }

}  // namespace

int main() {
  const auto sum = plus_one(result<int>(41));
  if (!sum || sum.value() != 42 || after_try != 1) return 1;
  const auto failed = plus_one(error{22});
  if (failed || failed.failure().number != 22 || after_try != 1) return 2;
  if (!nothing(result<void>(0)) || after_try != 2) return 3;
  if (nothing(error{1}).failure().number != 1 || after_try != 2) return 4;
  if (of_another_type(error{4095}).failure().number != 4095) return 5;
  if (tries_once().value() != 10 || evaluated != 2) return 6;

  // An address of the upper half of memory, as the vsyscall page has, is negative as a number.
  const result<void *> high(static_cast<long>(0xffffffffff600000));
  if (!high || reinterpret_cast<uintptr_t>(high.value()) != 0xffffffffff600000) return 7;
  const result<char *> highest(-4096);
  if (!highest || highest.value() != reinterpret_cast<char *>(-4096L)) return 8;
  return 0;
}
