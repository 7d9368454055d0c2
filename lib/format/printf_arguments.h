// The arguments of printf, one after the other or by their numbers.
// Does not belong here: what a format string says about them (printf_format.cpp).
#pragma once
#include <stdarg.h>
#include <stdint.h>

namespace shoji::format {

// How an argument is passed: in a general register or 8 bytes of the stack, of which the upper ones mean nothing where
// the type is narrower; in a vector register or 8 bytes; in 16 bytes of the stack (psABI 3.2.3).
enum class passing : unsigned char { general, vector, memory };

class printf_arguments {
 public:
  static constexpr int most_numbered = 31;  // limits.h: NL_ARGMAX

  // Takes the caller's list itself, which may not be used afterwards, as vprintf(3) has it.
  explicit printf_arguments(va_list arguments) : next_(arguments) {}

  // The argument that was fetched last, by the way it was passed.
  uint64_t general = 0;
  long double real;

  // The argument of this number, or the next one for 0. While the arguments are looked for, it is only remembered how
  // the numbered one is passed: to find one, all before it must be known.
  void fetch(unsigned number, passing how);
  // What most are: the next one, passed in the general way.
  void fetch_next() { general = va_arg(next_, uint64_t); }
  bool looking = false;

 private:
  using list = decltype(&(*static_cast<va_list *>(nullptr))[0]);  // as which a parameter of type va_list arrives

  list next_;
  uint64_t passings_ = 0;  // two bits each

  [[gnu::noinline]] void take(list from, passing how);
};

}  // namespace shoji::format
