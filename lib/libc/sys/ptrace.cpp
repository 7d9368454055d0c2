// ptrace: the C function of <sys/ptrace.h>, whose PEEK requests return the word that the kernel stores.
// Does not belong here: what the requests do (kernel/trace.h).
#include "kernel/trace.h"
#include "libc/errno/set_errno.h"

// Declared with an ellipsis (sys/ptrace.h, not included here), defined with four arguments: they arrive in the same
// places, and what the caller did not pass, the request does not look at.
extern "C" long ptrace(int request, int process, void *address, void *data) {
  using namespace shoji;
  if (request < kernel::trace_peek_text || request > kernel::trace_peek_user)
    return set_errno(kernel::ptrace(request, process, address, data));
  long word;
  const result<long> answer = kernel::ptrace(request, process, address, &word);
  return answer ? word : set_errno(answer);
}
