// print and println: printf for new C++. The {} language is std::format's; a format string that does not fit its
// arguments does not compile. Does not belong here: the language (format/format_string.h), or streams' insides
// (libc/stdio).
#pragma once
#if __cplusplus < 202002L
#error "<shoji/print.h> is C++20: -std=c++20"
#else
#include <stdio.h>
#include "core/result.h"
#include "format/show.h"
#include "libc/stdio/file.h"

namespace shoji {

// From the one to the other the calling thread alone uses the stream. The second ends a call that put text into it, and
// writes what waits if it is due.
inline void begin_print(FILE *stream) { shoji_take_lock(&stream->in_use); }
result<size_t> end_print(FILE *stream);

// Writes what waits in the stream (fflush(3)): 0, or the error.
inline result<size_t> flush(FILE *stream) {
  begin_print(stream);
  flush(*stream);
  return end_print(stream);
}

template <typename Type>
struct same {
  using type = Type;
};
// The format string must not take part in finding out the arguments' types.
template <typename... Arguments>
using format_string = format::format_string<typename same<Arguments>::type...>;

// Puts the text into the stream: its length in bytes, or the error with which it could not be written or stored; errno
// is for C's functions.
template <typename... Arguments>
[[gnu::always_inline]] inline result<size_t> print(FILE *stream, format_string<Arguments...> format,
                                                   const Arguments &...arguments) {
  begin_print(stream);
  format::show_all(*stream, format, arguments...);
  return end_print(stream);
}

template <typename... Arguments>
[[gnu::always_inline]] inline result<size_t> print(format_string<Arguments...> format, const Arguments &...arguments) {
  return print<Arguments...>(stdout, format, arguments...);
}

// The same, and a newline.
template <typename... Arguments>
[[gnu::always_inline]] inline result<size_t> println(FILE *stream, format_string<Arguments...> format,
                                                     const Arguments &...arguments) {
  begin_print(stream);
  format::sink &out = *stream;
  format::show_all(out, format, arguments...);
  out.put('\n');
  return end_print(stream);
}

template <typename... Arguments>
[[gnu::always_inline]] inline result<size_t> println(format_string<Arguments...> format,
                                                     const Arguments &...arguments) {
  return println<Arguments...>(stdout, format, arguments...);
}

}  // namespace shoji
#endif
