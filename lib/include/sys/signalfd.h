/* <sys/signalfd.h>: signalfd(2); the structure is that of the kernel's include/uapi/linux/signalfd.h.
   Does not belong here: waiting for a signal without a descriptor (signal.h). */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <bits/features.h>
#include <bits/sigset.h>
#include <fcntl.h>
#include <stdint.h>

#define SFD_CLOEXEC O_CLOEXEC
#define SFD_NONBLOCK O_NONBLOCK

/* signalfd(2): what one read of it gives for each signal. */
struct signalfd_siginfo {
  uint32_t ssi_signo;
  int32_t ssi_errno;
  int32_t ssi_code;
  uint32_t ssi_pid;
  uint32_t ssi_uid;
  int32_t ssi_fd;
  uint32_t ssi_tid;
  uint32_t ssi_band;
  uint32_t ssi_overrun;
  uint32_t ssi_trapno;
  int32_t ssi_status;
  int32_t ssi_int;
  uint64_t ssi_ptr;
  uint64_t ssi_utime;
  uint64_t ssi_stime;
  uint64_t ssi_addr;
  uint16_t ssi_addr_lsb;
  uint16_t __padding_2;
  int32_t ssi_syscall;
  uint64_t ssi_call_addr;
  uint32_t ssi_arch;
  uint8_t __padding[28];
};

#ifdef __cplusplus
extern "C" {
#endif

/* signalfd(2): a descriptor that reads the signals of the set, which should be blocked; with a descriptor instead of -1
   that one gets the set. -1 and errno. */
int signalfd(int __fd, const sigset_t *__set, int __flags);

#ifdef __cplusplus
}
#endif

#endif
