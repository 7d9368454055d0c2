// Which calls a command may make, and what becomes of the others.
// Does not belong here: how that is enforced (filter.h, sandbox.h).
#pragma once
#include <stdint.h>
#include "calls.h"

namespace sandbox {

enum class verdict : uint8_t {
  unknown,  // the table has no such number: as on a kernel without it, ENOSYS
  allow,
  refuse,
};

enum class refusal { error, kill, log };

// Everything is allowed until the first set is denied or allowed; where the first one is allowed, nothing else is. A
// set never denies the end of a thread, a process or a handler: what cannot end would run into whatever follows the
// call. Who wants that names the call.
struct policy {
  verdict calls[calls_end];
  refusal how = refusal::error;
  int error = 1;  // EPERM
  bool begun = false;

  policy();
  // A set: names of calls and %names of sets, between commas, or `all`. The word that is neither, or a null pointer.
  const char *change(const char *set, verdict to);

  // Numbers of other architectures, i386's by int $0x80 above all, and x32's are refused whatever they are. What is
  // refused is only told of under refusal::log, and so is what the table does not know.
  verdict judge(uint32_t architecture, uint64_t number) const;
};

}  // namespace sandbox
