// What every function of the scanf family does between its list of arguments and its answer.
// Does not belong here: where the characters come from (vfscanf.cpp, sscanf.cpp).
#pragma once
#include <stdlib.h>
#include "format/scan_format.h"
#include "libc/stdio/answers.h"

namespace shoji {

// C23 7.23.6.2p16: EOF if something other than the input's text ended the work before a conversion was completed. What
// the input is, refill has told errno, and for a lack of memory realloc.
[[gnu::always_inline]] inline int scan(format::source &in, const char *format, va_list arguments) {
  const format::scan_answer answer = format::scan(in, format, arguments, {realloc, free});
  if (answer.out_of_range) errno = ERANGE;
  if (answer.end == format::scan_end::bad_format) errno = EINVAL;
  return answer.end > format::scan_end::mismatch && !answer.converted ? EOF : answer.assigned;
}

}  // namespace shoji
