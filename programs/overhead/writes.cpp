// A thousand bytes written one by one and at once, to where they vanish and to where they are copied.
// Does not belong here: buffers, which turn the first into the second (buffering).
#include <fcntl.h>
#include <unistd.h>
#include "overhead.h"

namespace {

constexpr int size = 1000;
constexpr char bytes[size] = {};

// Picoseconds for all the bytes, `part` of them a write.
long write_all(int fd, int part) {
  const long start = now();
  for (int at = 0; at != size; at += part)
    if (write(fd, bytes + at, static_cast<size_t>(part)) != part) return complain("write");
  return each_of(1, start);
}

long to_null(int part) {
  static const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
  return null == -1 ? complain("/dev/null") : write_all(null, part);
}

long to_pipe(int part) {
  static int ends[2] = {-1, -1};
  if (ends[0] == -1 && pipe(ends) != 0) return complain("pipe");
  const long took = write_all(ends[1], part);
  char room[size];
  for (int left = size; left != 0 && took >= 0;) {
    const ssize_t count = read(ends[0], room, static_cast<size_t>(left));
    if (count <= 0) return complain("read");
    left -= static_cast<int>(count);
  }
  return took;
}

}  // namespace

long a_thousand_writes_to_null() { return to_null(1); }
long one_write_to_null() { return to_null(size); }
long a_thousand_writes_to_a_pipe() { return to_pipe(1); }
long one_write_to_a_pipe() { return to_pipe(size); }
