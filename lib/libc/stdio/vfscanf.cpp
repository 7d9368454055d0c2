// vfscanf and fscanf: values from a stream.
// Does not belong here: the language of format strings (format/scan_format.cpp).
#include "libc/stdio/reader.h"
#include "libc/stdio/scanned.h"

using namespace shoji;

namespace {

// What the stream has read ahead. The stream learns what was taken of it when there is need of more, and in the end.
struct stream_source : format::source {
  FILE &stream;

  void show() {
    const reader *const in = reader_of(stream);
    begin = next = in == nullptr ? nullptr : in->next;
    end = in == nullptr ? nullptr : in->end;
  }
  void settle() {
    reader *const in = reader_of(stream);
    if (in != nullptr) in->next += next - in->next;
  }
};

bool refill_source(format::source &empty) {
  auto &in = static_cast<stream_source &>(empty);
  in.settle();
  const bool is_filled = is_some(refill(in.stream));
  in.show();
  return is_filled;
}

}  // namespace

extern "C" {

int vfscanf(FILE *__restrict stream, const char *__restrict format, va_list arguments) {
  const stream_turn mine(stream);
  stream_source in{{nullptr, nullptr, nullptr, refill_source, 0}, *stream};
  in.show();
  const int assigned = shoji::scan(in, format, arguments);
  in.settle();
  return assigned;
}

int fscanf(FILE *__restrict stream, const char *__restrict format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const int assigned = vfscanf(stream, format, arguments);
  va_end(arguments);
  return assigned;
}

}  // extern "C"
