// fgetc and its kin: one character from a stream.
// Does not belong here: lines (fgets.cpp, getline.cpp) and blocks (fread.cpp).
#include "libc/stdio/answers.h"
#include "libc/stdio/reader.h"

using namespace shoji;

extern "C" {

int fgetc(FILE *stream) {
  reader *const in = reader_of(*stream);
  if ((in == nullptr || in->next == in->end) && !is_some(refill(*stream))) return EOF;
  return static_cast<unsigned char>(*in->next++);
}

int getc(FILE *stream) { return fgetc(stream); }

int getchar() { return fgetc(stdin); }

int fgetc_unlocked(FILE *stream) __attribute__((alias("fgetc")));
int getc_unlocked(FILE *stream) __attribute__((alias("getc")));
int getchar_unlocked() __attribute__((alias("getchar")));

}  // extern "C"
