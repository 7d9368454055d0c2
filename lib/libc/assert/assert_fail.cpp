// What assert calls when something is not true.
// Does not belong here: assert itself, a macro.
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "format/converters.h"
#include "libc/stdio/file.h"
#include "process/arguments.h"

using namespace shoji;

namespace {

// hello: hello.c:7: main: Assertion `two == 3' failed.
void complain(const char *condition, const char *file, unsigned line, const char *function) {
  FILE &stream = *stderr;
  const stream_turn mine(&stream);
  const auto say = [&](const char *text) { format::write(stream, text, strlen(text)); };
  say(process::program_name()), say(": "), say(file), say(":");
  format::decimal(stream, line, false);
  say(": "), say(function), say(": Assertion `"), say(condition), say("' failed.\n");
  flush(stream);
}

}  // namespace

// A handler of SIGABRT finds the stream free.
extern "C" void __assert_fail(const char *condition, const char *file, unsigned line, const char *function) {
  complain(condition, file, line, function);
  abort();
}
