/* <sys/ipc.h>: sys_ipc.h(0p), sysvipc(7), what shared memory, message queues and semaphores have in common; the layout
   is that of the kernel's include/uapi/asm-generic/ipcbuf.h. Does not belong here: their calls (sys/shm.h, sys/msg.h,
   sys/sem.h). */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <bits/features.h>
#include <sys/types.h>

/* For the ...get functions, beside the nine bits of the mode. */
#define IPC_CREAT 01000
#define IPC_EXCL 02000
/* For functions that would wait. */
#define IPC_NOWAIT 04000

/* Commands of every ...ctl function. */
#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
#ifdef __SHOJI_GNU
#define IPC_INFO 3
#endif

/* The key of an object that no key finds. */
#define IPC_PRIVATE ((key_t)0)

/* Who owns an object, who made it, and who may use it. */
struct ipc_perm {
  key_t __key;
  uid_t uid;
  gid_t gid;
  uid_t cuid;
  gid_t cgid;
  mode_t mode;
  unsigned short __seq;
  unsigned short __padding;
  unsigned long __unused[2];
};

#ifdef __cplusplus
extern "C" {
#endif

/* ftok(3): a key from a file that exists and the low eight bits of `project`; -1 and errno as of stat. Two files may
   have the same. */
key_t ftok(const char *__path, int __project);

#ifdef __cplusplus
}
#endif

#endif
