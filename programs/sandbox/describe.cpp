// How a call of another process is shown, and the text that its arguments point to.
// Does not belong here: structures and names of flags, which strace shows.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include "calls.h"

namespace sandbox {

namespace {

constexpr size_t page = 4096;

// Text as C has it, cut where it is long. No argument comes near the size of report's buffer.
constexpr size_t most = 255;
size_t quote(const char *text, size_t length, char *buffer, size_t size) {
  size_t used = static_cast<size_t>(snprintf(buffer, size, "\""));
  for (size_t at = 0; at < length && at < most; ++at) {
    const unsigned char each = static_cast<unsigned char>(text[at]);
    const char *const format = each == '"' || each == '\\' ? "\\%c" : each < ' ' || each > '~' ? "\\%03o" : "%c";
    used += static_cast<size_t>(snprintf(buffer + used, size - used, format, each));
  }
  return used + static_cast<size_t>(snprintf(buffer + used, size - used, length > most ? "\"..." : "\""));
}

size_t show(char kind, int thread, unsigned long value, char *buffer, size_t size) {
  char text[most + 2];
  if ((kind == 'p' || kind == 's') && value != 0) {
    const long length = read_text(thread, value, text, sizeof text);
    if (length >= 0) return quote(text, static_cast<size_t>(length), buffer, size);
  }
  if (kind == 'a' && static_cast<int>(value) == AT_FDCWD)
    return static_cast<size_t>(snprintf(buffer, size, "AT_FDCWD"));
  // The upper half of an int's register means nothing.
  if (kind == 'i' || kind == 'a') return static_cast<size_t>(snprintf(buffer, size, "%d", static_cast<int>(value)));
  const char *const format = kind == 'd' ? "%ld" : kind == 'o' ? "%#lo" : "%#lx";
  return static_cast<size_t>(snprintf(buffer, size, format, value));
}

}  // namespace

long read_text(int thread, unsigned long address, char *buffer, size_t size) {
  size_t length = 0;
  while (length < size - 1) {
    // Never across a page: the next one may not be there.
    size_t wanted = page - (address + length) % page;
    if (wanted > size - 1 - length) wanted = size - 1 - length;
    const iovec local = {buffer + length, wanted};
    const iovec remote = {reinterpret_cast<void *>(address + length), wanted};
    const ssize_t came = process_vm_readv(thread, &local, 1, &remote, 1, 0);
    if (came <= 0) return -1;
    const size_t end = length + static_cast<size_t>(came);
    buffer[end] = '\0';
    length += strlen(buffer + length);
    if (length < end) break;
  }
  return static_cast<long>(length);
}

void describe(const call &which, int thread, const unsigned long *arguments, char *buffer, size_t size) {
  size_t used = static_cast<size_t>(snprintf(buffer, size, "%s(", which.name));
  for (int at = 0; which.arguments[at] != '\0' && used + 1 < size; ++at) {
    if (at > 0) used += static_cast<size_t>(snprintf(buffer + used, size - used, ", "));
    used += show(which.arguments[at], thread, arguments[at], buffer + used, size - used);
  }
  snprintf(buffer + used, size - used, ")");
}

}  // namespace sandbox
