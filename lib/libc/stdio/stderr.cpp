// stderr: unbuffered, which is to say that each call's text goes out when the call ends, in one write if it fits.
// Does not belong here: stdout (stdout.cpp).
#include "libc/stdio/file.h"

namespace {

char buffer[BUFSIZ + 1];

}  // namespace

alignas(FILE) FILE __shoji_stderr = shoji::make_stream(buffer, sizeof buffer, 2, shoji::buffering::none);
