/* <sys/syscall.h>: syscall(2), the numbers as SYS_write and __NR_write. They come from lib/kernel/syscalls.def, by way
   of bits/syscalls.h, which `make` writes. Does not belong here: syscall() itself (unistd.h). */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/syscalls.h>

#endif
