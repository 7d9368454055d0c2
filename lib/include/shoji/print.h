// print and println: printf for new C++. The {} language is std::format's; a format string that does not fit its
// arguments does not compile. Does not belong here: the language (format/format_string.h), or streams' insides
// (libc/stdio).
#pragma once
#include <stdio.h>
#include "core/result.h"
#include "format/show.h"
#include "libc/stdio/file.h"

namespace shoji {

// Ends a call that put text into a stream; see libc/stdio/print.cpp.
result<size_t> end_print(FILE *stream);

// Writes what waits in the stream (fflush(3)): 0, or the error.
inline result<size_t> flush(FILE *stream) {
  flush(*stream);
  return stream->finish();
}

template <typename Type>
struct same {
  using type = Type;
};
// The format string must not take part in finding out the arguments' types.
template <typename... Arguments>
using format_string = format::format_string<typename same<Arguments>::type...>;

// Puts the text into the stream: its length in bytes, or the error with which it could not be written or stored; errno
// is for C's functions. Nor does it lock the stream, as these do: threads that print to one put flockfile(3) around it.
template <typename... Arguments>
[[gnu::always_inline]] inline result<size_t> print(FILE *stream, format_string<Arguments...> format,
                                                   const Arguments &...arguments) {
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
