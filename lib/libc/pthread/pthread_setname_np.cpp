// pthread_setname_np and pthread_getname_np: a thread's name, by /proc/self/task/NUMBER/comm (proc(5)).
// Does not belong here: prctl(2), which does it for the calling thread alone.
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "format/converters.h"
#include "kernel/file.h"
#include "libc/pthread/thread.h"

using namespace shoji;

namespace {

constexpr size_t longest_name = 15;  // bytes; the kernel's TASK_COMM_LEN has one for the zero

result<int> open_name(const thread &named, int flags) {
  char path[48];
  format::sink out{path, path, path + sizeof path, nullptr, 0};
  format::write(out, "/proc/self/task/", 16);
  format::decimal(out, static_cast<unsigned>(named.alive), false);
  format::write(out, "/comm", 6);
  return kernel::open(path, flags | O_CLOEXEC, 0);
}

result<size_t> change_name(const thread &named, const char *name, size_t length) {
  const auto fd = static_cast<unsigned>(SHOJI_TRY(open_name(named, O_WRONLY)));
  const auto written = kernel::write(fd, name, length);
  static_cast<void>(kernel::close(fd));
  return written;
}

result<size_t> read_name(const thread &named, char *name, size_t size) {
  const auto fd = static_cast<unsigned>(SHOJI_TRY(open_name(named, O_RDONLY)));
  const auto length = kernel::read(fd, name, size);
  static_cast<void>(kernel::close(fd));
  return length;
}

}  // namespace

extern "C" {

int pthread_setname_np(pthread_t id, const char *name) {
  const size_t length = strlen(name);
  if (length > longest_name) return ERANGE;
  const auto written = change_name(*thread_of(id), name, length);
  return written ? 0 : written.failure().number;
}

int pthread_getname_np(pthread_t id, char *name, size_t size) {
  if (size <= longest_name) return ERANGE;
  const auto length = read_name(*thread_of(id), name, size);
  if (!length) return length.failure().number;
  name[length.value() - 1] = '\0';  // a newline
  return 0;
}

}  // extern "C"
