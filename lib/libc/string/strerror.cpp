// strerror: an error's message.
// Does not belong here: its name (strerrorname_np.cpp), or printing it (stdio/perror.cpp).
#include <string.h>
#include "format/converters.h"
#include "libc/errno/table.h"

namespace {

constexpr char messages[] =
#define ERROR(number, name, message) message "\0"
#include "libc/errno/errors.def"
#undef ERROR
    ;

char unknown[] = "Unknown error -2147483648";

}  // namespace

// The message of a number that Linux does not know stays until the next call (strerror(3)).
extern "C" char *strerror(int number) {
  if (number == 0) return const_cast<char *>("Success");
  if (const char *message = shoji::find_error(messages, number)) return const_cast<char *>(message);

  constexpr size_t words = sizeof "Unknown error " - 1;
  shoji::format::sink out{unknown + words, unknown + words, unknown + sizeof unknown, nullptr,
                          0};  // always wide enough
  const bool negative = number < 0;
  shoji::format::decimal(out, negative ? -static_cast<uint64_t>(number) : static_cast<uint64_t>(number), negative);
  *out.next = '\0';
  return unknown;
}
