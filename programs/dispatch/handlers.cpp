// What each system call does in this small kernel: a process whose number is 1, and a file system of one file.
// Does not belong here: how a call gets here (entry.cpp).
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "dispatch.h"
#include "syscall_define.h"

namespace {

constexpr char motd[] = "Welcome. This file is in no file system: dispatch answered open and read itself.\n";
constexpr unsigned motd_descriptor = 1000;
size_t motd_offset;
bool motd_is_open;

bool is_motd(unsigned fd) { return motd_is_open && fd == motd_descriptor; }

template <typename T>
long as_long(T value) {
  return (long)value;  // a number or a pointer
}

}  // namespace

SYSCALL_DEFINE3(read, unsigned int, fd, char *, buf, size_t, count) {
  if (!is_motd(fd)) return ask_linux(SYS_read, fd, as_long(buf), as_long(count));
  const size_t left = strlen(motd) - motd_offset;
  const size_t length = count < left ? count : left;
  memcpy(buf, motd + motd_offset, length);
  motd_offset += length;
  return as_long(length);
}

SYSCALL_DEFINE3(write, unsigned int, fd, const char *, buf, size_t, count) {
  if (is_motd(fd)) return -EBADF;
  const long written = ask_linux(SYS_write, fd, as_long(buf), as_long(count));
  if (written >= 0) ++state.writes, state.bytes += static_cast<unsigned long>(written);
  return written;
}

SYSCALL_DEFINE3(open, const char *, filename, int, flags, unsigned short, mode) {
  if (strcmp(filename, "/etc/motd") == 0) {
    if ((flags & O_ACCMODE) != O_RDONLY) return -EROFS;
    if (motd_is_open) return -EMFILE;
    motd_is_open = true;
    motd_offset = 0;
    return motd_descriptor;
  }
  return state.pass_on ? ask_linux(SYS_open, as_long(filename), flags, mode) : -ENOENT;
}

SYSCALL_DEFINE2(fstat, unsigned int, fd, struct stat *, statbuf) {
  if (!is_motd(fd)) return ask_linux(SYS_fstat, fd, as_long(statbuf));
  *statbuf = {};
  statbuf->st_mode = S_IFREG | 0444;
  statbuf->st_nlink = 1;
  statbuf->st_size = as_long(strlen(motd));
  return 0;
}

SYSCALL_DEFINE1(close, unsigned int, fd) {
  if (!is_motd(fd)) return ask_linux(SYS_close, fd);
  motd_is_open = false;
  return 0;
}

// A process is as alone here as the first one is.
SYSCALL_DEFINE0(getpid) { return 1; }

// Devices and memory are Linux's.
SYSCALL_DEFINE3(ioctl, unsigned int, fd, unsigned int, cmd, unsigned long, arg) {
  return is_motd(fd) ? -ENOTTY : ask_linux(SYS_ioctl, fd, cmd, as_long(arg));
}

SYSCALL_DEFINE1(brk, unsigned long, brk) { return ask_linux(SYS_brk, as_long(brk)); }

SYSCALL_DEFINE2(arch_prctl, int, option, unsigned long, arg2) {
  return ask_linux(SYS_arch_prctl, option, as_long(arg2));
}

SYSCALL_DEFINE1(exit_group, int, error_code) {
  if (state.trace) say("\n");
  say("dispatch: calls %lu, writes %lu (%lu bytes), refused %lu, passed on %lu\n", state.calls, state.writes,
      state.bytes, state.refused, state.passed_on);
  return ask_linux(SYS_exit_group, error_code);
}
