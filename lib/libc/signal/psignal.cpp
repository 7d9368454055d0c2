// psignal and psiginfo.
// Does not belong here: the descriptions (string/strsignal.cpp).
#include <signal.h>
#include <string.h>
#include "libc/stdio/file.h"

using namespace shoji;

extern "C" {

// One write, as perror's. An unknown number is described by its number.
void psignal(int signal, const char *prefix) {
  FILE &stream = *stderr;
  const stream_turn mine(&stream);
  if (prefix != nullptr && *prefix != '\0') {
    format::write(stream, prefix, strlen(prefix));
    format::write(stream, ": ", 2);
  }
  const char *const description = strsignal(signal);
  format::write(stream, description, strlen(description));
  stream.put('\n');
  if (stream.due()) flush(stream);
  static_cast<void>(stream.finish());  // there is nobody left to tell
}

void psiginfo(const siginfo_t *info, const char *prefix) { psignal(info->si_signo, prefix); }

}  // extern "C"
