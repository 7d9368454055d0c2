// flockfile and its kin: a stream for one thread alone, several calls long.
// Does not belong here: the *_unlocked forms, which stand beside the functions that they are forms of.
#include "libc/stdio/file.h"
#include "libc/stdio/try_stream.h"

extern "C" {

void flockfile(FILE *stream) { shoji_take_lock(&stream->in_use); }

// Alone, a thread finds every stream free.
int ftrylockfile(FILE *stream) { return shoji::try_stream != nullptr && !shoji::try_stream(*stream); }

void funlockfile(FILE *stream) { shoji_give_lock(&stream->in_use); }

}  // extern "C"
