/* <sys/sem.h>: sys_sem.h(0p), sets of semaphores; the layout is that of the kernel's
   arch/x86/include/uapi/asm/sembuf.h. Does not belong here: semaphores of POSIX. */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <bits/features.h>
#include <sys/ipc.h>
#include <sys/types.h>
#ifdef __SHOJI_GNU
#include <bits/timespec.h>
#endif

/* semop(2): taken back when the process ends. */
#define SEM_UNDO 0x1000

/* semctl(2). */
#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17

/* semctl(2): what IPC_STAT tells. */
struct semid_ds {
  struct ipc_perm sem_perm;
  time_t sem_otime;
  unsigned long __unused1;
  time_t sem_ctime;
  unsigned long __unused2;
  unsigned long sem_nsems;
  unsigned long __unused3[2];
};

/* One operation: above 0 it is added, below 0 it waits until it can be taken off, 0 waits for 0. */
struct sembuf {
  unsigned short sem_num;
  short sem_op;
  short sem_flg;
};

#ifdef __cplusplus
extern "C" {
#endif

/* semget(2): an id. semop(2): all operations at once or none. semctl(2): some commands take a fourth argument, a union
   that the program declares: { int val; struct semid_ds *buf; unsigned short *array; }. -1 and errno on error. */
int semget(key_t __key, int __count, int __flags);
int semop(int __id, struct sembuf *__operations, size_t __count);
int semctl(int __id, int __index, int __command, ...);
#ifdef __SHOJI_GNU
/* The same; EAGAIN when so long has passed. */
int semtimedop(int __id, struct sembuf *__operations, size_t __count, const struct timespec *__timeout);
#endif

#ifdef __cplusplus
}
#endif

#endif
