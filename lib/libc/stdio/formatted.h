// What every function of the printf family does between its list of arguments and its answer.
// Does not belong here: the streams and buffers that the text goes to.
#pragma once
#include <string.h>
#include "format/printf_format.h"
#include "libc/stdio/answers.h"

// For %m: messages are as large as all of printf, so they are there only where something else asks for them: strerror
// or perror, a program that includes errno.h (see there), the drivers' linker where a constant holds %m
// (lib/driver/linker). Else %m shows the number.
#pragma weak strerror

namespace shoji {

// printf's text goes into the sink. False: EOVERFLOW.
[[gnu::always_inline]] inline bool put_formatted(format::sink &out, const char *format, va_list arguments) {
  return format::printf(out, format, arguments, {errno, strerror});
}

// The answer, from that of put_formatted and what became of the text.
[[gnu::always_inline]] inline int to_count(bool complete, result<size_t> put) {
  if (!complete || (put && put.value() > INT_MAX)) put = error{EOVERFLOW};
  return static_cast<int>(set_errno(put));
}

}  // namespace shoji
