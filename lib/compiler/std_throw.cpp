// The functions of namespace std that libstdc++'s headers call where something is wrong: without exceptions each ends
// the process, and says which it was. Does not belong here: what the compiler calls by itself (cxa_virtual.cpp).
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include "libc/stdlib/abort_saying.h"

namespace {

// One line, of which the end is lost if it is too long.
class line {
 public:
  void add(const char *text, size_t length) {
    if (length > sizeof text_ - 1 - length_) length = sizeof text_ - 1 - length_;
    memcpy(text_ + length_, text, length);
    length_ += length;
  }
  void add(const char *text) { add(text, strlen(text)); }
  void add(size_t number) {
    char digits[20];
    char *first = digits + sizeof digits;
    do *--first = static_cast<char>('0' + number % 10);
    while ((number /= 10) != 0);
    add(first, static_cast<size_t>(digits + sizeof digits - first));
  }
  [[noreturn]] void end() {
    text_[length_++] = '\n';
    shoji::abort_saying(text_, length_);
  }

 private:
  char text_[256];
  size_t length_ = 0;
};

// The function is the caller, by its name.
[[noreturn]] void end(const char *what = nullptr, const char *function = __builtin_FUNCTION()) {
  line said;
  said.add("std::");
  said.add(function);
  if (what != nullptr) {
    said.add(": ");
    said.add(what);
  }
  said.end();
}

}  // namespace

// As bits/functexcept.h and bits/c++config.h declare them.
namespace std {

[[noreturn]] void __throw_bad_exception() { end(); }
[[noreturn]] void __throw_bad_alloc() { end(); }
[[noreturn]] void __throw_bad_array_new_length() { end(); }
[[noreturn]] void __throw_bad_cast() { end(); }
[[noreturn]] void __throw_bad_typeid() { end(); }
[[noreturn]] void __throw_bad_function_call() { end(); }
[[noreturn]] void __throw_logic_error(const char *what) { end(what); }
[[noreturn]] void __throw_domain_error(const char *what) { end(what); }
[[noreturn]] void __throw_invalid_argument(const char *what) { end(what); }
[[noreturn]] void __throw_length_error(const char *what) { end(what); }
[[noreturn]] void __throw_out_of_range(const char *what) { end(what); }
[[noreturn]] void __throw_runtime_error(const char *what) { end(what); }
[[noreturn]] void __throw_range_error(const char *what) { end(what); }
[[noreturn]] void __throw_overflow_error(const char *what) { end(what); }
[[noreturn]] void __throw_underflow_error(const char *what) { end(what); }
[[noreturn]] void __throw_system_error(int) { end(); }
[[noreturn]] void __throw_future_error(int) { end(); }
[[noreturn]] void terminate() noexcept { end(); }

// Of printf's language, the callers use %s, %zu and %%.
[[noreturn, gnu::format(printf, 1, 2)]] void __throw_out_of_range_fmt(const char *format, ...) {
  line said;
  va_list arguments;
  va_start(arguments, format);
  said.add("std::__throw_out_of_range: ");
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      said.add(format, 1);
    } else if (*++format == 's') {
      said.add(va_arg(arguments, const char *));
    } else if (*format == 'z') {
      said.add(va_arg(arguments, size_t));
      ++format;
    } else {
      said.add("%", 1);
    }
  }
  va_end(arguments);
  said.end();
}

// With -D_GLIBCXX_ASSERTIONS.
[[noreturn]] void __glibcxx_assert_fail(const char *file, int at, const char *function,
                                        const char *condition) noexcept {
  line said;
  said.add(file);
  said.add(":");
  said.add(static_cast<size_t>(at));
  said.add(": ");
  said.add(function);
  said.add(": assertion '");
  said.add(condition);
  said.add("' failed");
  said.end();
}

}  // namespace std

// An array's size in bytes is no size_t. Called by code that the compiler makes for `new T[n]`.
extern "C" [[noreturn]] void __cxa_throw_bad_array_new_length() {
  shoji::abort_saying("operator new[]: more bytes than there are addresses\n");
}
