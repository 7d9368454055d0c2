// What a system call answers, as a value or an error: the vocabulary of floors 0 to 2.
// Does not belong here: how C programs learn of an error, which is the top floor's business alone.
#pragma once

namespace shoji {

// The number of an error, 1 to 4095, on its way up.
struct error {
  int number;
};

// The one place that knows how Linux marks an error: an answer in [-4095, -1] (syscall(2); the kernel's
// include/linux/err.h, MAX_ERRNO). Compared unsigned: addresses above 2^63 are no errors.
constexpr bool is_error(long answer) { return static_cast<unsigned long>(answer) > static_cast<unsigned long>(-4096L); }

// A value of type T (an integer or a pointer) or an error, held in the one register that the kernel answered in.
template <typename T>
class [[nodiscard]] result {
 public:
  explicit constexpr result(long answer) : answer_(answer) {}
  constexpr result(error failure) : answer_(-failure.number) {}

  constexpr bool has_value() const { return !is_error(answer_); }
  explicit constexpr operator bool() const { return has_value(); }

  // Only with has_value().
  constexpr T value() const {
    if constexpr (__is_same(T, void))
      return;
    else
      return (T)answer_;  // an integer or a pointer: the one cast that fits both
  }
  // Only without has_value().
  constexpr error failure() const { return {static_cast<int>(-answer_)}; }

 private:
  long answer_;
};

// The value of `expression`, a result<T>; its error leaves the surrounding function at once.
#define SHOJI_TRY(expression)                                 \
  __extension__({                                             \
    const auto shoji_try_result = (expression);               \
    if (!shoji_try_result) return shoji_try_result.failure(); \
    shoji_try_result.value();                                 \
  })

}  // namespace shoji
