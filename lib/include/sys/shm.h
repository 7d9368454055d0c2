/* <sys/shm.h>: sys_shm.h(0p), shared memory; the layout is that of the kernel's include/uapi/asm-generic/shmbuf.h.
   Does not belong here: mappings of files and of one process's own (sys/mman.h). */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <bits/features.h>
#include <sys/ipc.h>
#include <sys/types.h>

typedef unsigned long shmatt_t;

/* shmat(2): what the address is rounded down to is a page. */
#define SHM_RDONLY 010000
#define SHM_RND 020000
#define SHMLBA 4096
#ifdef __SHOJI_GNU
#define SHM_REMAP 040000
#define SHM_EXEC 0100000
/* shmget(2), shmctl(2), and bits of the mode that IPC_STAT tells. */
#define SHM_HUGETLB 04000
#define SHM_NORESERVE 010000
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHM_DEST 01000
#define SHM_LOCKED 02000
#endif

/* shmctl(2): what IPC_STAT tells. */
struct shmid_ds {
  struct ipc_perm shm_perm;
  size_t shm_segsz;
  time_t shm_atime;
  time_t shm_dtime;
  time_t shm_ctime;
  pid_t shm_cpid;
  pid_t shm_lpid;
  shmatt_t shm_nattch;
  unsigned long __unused[2];
};

#ifdef __cplusplus
extern "C" {
#endif

/* shmget(2): an id. shmat(2): where the memory is now, (void *)-1 on error; shmdt(2). shmctl(2): an object that is
   removed while it is attached goes with its last user. All answer -1 and errno on error. */
int shmget(key_t __key, size_t __size, int __flags);
void *shmat(int __id, const void *__address, int __flags);
int shmdt(const void *__address);
int shmctl(int __id, int __command, struct shmid_ds *__data);

#ifdef __cplusplus
}
#endif

#endif
