// How streams come about and end: by a mode, on a descriptor.
// Does not belong here: what is done with one that is open (reader.h).
#pragma once
#include "libc/stdio/reader.h"

namespace shoji {

// The flags of open(2) that a mode of fopen(3) stands for, or EINVAL.
result<int> flags_of(const char *mode);

// open(2) with them: the descriptor.
result<int> open_file(const char *path, int flags);

// What these flags allow is what the stream may do.
void set_rights(reader &in, int flags);

// The streams that the program opened, and the lock of that list. A stream's own lock may be waited for while one has
// the list's only if its holder does not need the list.
extern __shoji_stream *first_open_stream;
extern lock open_streams_lock;

// A new stream in the list of those that are emptied at exit. Null and ENOMEM: there is no memory.
FILE *adopt(int descriptor, int flags);

// Out of that list, and its memory given back.
void release(__shoji_stream *stream);

// Writes or gives back what is in the buffer, closes the descriptor and forgets it; the object stays.
result<size_t> shut(FILE &stream);

}  // namespace shoji
