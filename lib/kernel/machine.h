// The calls on the whole machine: what is mounted where, its modules, its end; typed, as the kernel takes them.
// Does not belong here: single files (file.h).
#pragma once
#include <stddef.h>
#include "core/result.h"
#include "kernel/x86_64/syscall.h"

struct utsname;  // <sys/utsname.h> has it, as the kernel has

namespace shoji::kernel {

// mount(2). `data` is the file system's own. EACCES EBUSY EINVAL ENODEV ENOENT ENOTBLK EPERM; and see there.
[[gnu::always_inline]] inline result<void> mount(const char *source, const char *target, const char *type,
                                                 unsigned long flags, const void *data) {
  return result<void>(syscall(number::mount, source, target, type, flags, data));
}

// umount2(2). EAGAIN EBUSY EINVAL ENOENT EPERM.
[[gnu::always_inline]] inline result<void> umount2(const char *target, int flags) {
  return result<void>(syscall(number::umount2, target, flags));
}

// sync(2). Waits until all is on its disk.
[[gnu::always_inline]] inline void sync() { syscall(number::sync); }

// reboot(2). The two numbers that say that one means it. EINVAL EPERM.
constexpr unsigned reboot_magic = 0xfee1dead;
constexpr unsigned reboot_magic_again = 672274793;
[[gnu::always_inline]] inline result<void> reboot(unsigned command) {
  return result<void>(syscall(number::reboot, reboot_magic, reboot_magic_again, command, 0));
}

// uname(2). EFAULT.
[[gnu::always_inline]] inline result<void> uname(struct ::utsname *names) {
  return result<void>(syscall(number::uname, names));
}

// sethostname(2), setdomainname with it. EFAULT EINVAL EPERM.
[[gnu::always_inline]] inline result<void> sethostname(const char *name, int length) {
  return result<void>(syscall(number::sethostname, name, length));
}
[[gnu::always_inline]] inline result<void> setdomainname(const char *name, int length) {
  return result<void>(syscall(number::setdomainname, name, length));
}

// getrandom(2). Bytes stored, all of up to 256 once the pool is filled. EAGAIN EFAULT EINTR EINVAL.
[[gnu::always_inline]] inline result<size_t> getrandom(void *buffer, size_t count, unsigned flags) {
  return result<size_t>(syscall(number::getrandom, buffer, count, flags));
}

// finit_module(2). EEXIST: it is there already. ENOEXEC: not a module for this kernel. EPERM.
[[gnu::always_inline]] inline result<void> finit_module(int fd, const char *parameters, int flags) {
  return result<void>(syscall(number::finit_module, fd, parameters, flags));
}

}  // namespace shoji::kernel
