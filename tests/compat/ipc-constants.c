// The constants and layouts of sys/ipc.h, sys/shm.h, sys/msg.h and sys/sem.h, which the kernel fixed, and ftok: as on the
// host's libc.
// RUN: %cc %s -o %t %link
// RUN: %host_cc %s -o %t.host
// RUN: %t > %t.out
// RUN: %t.host > %t.host.out
// RUN: cmp %t.out %t.host.out
#define _GNU_SOURCE
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

#define SHOW(value) printf("%s %lld\n", #value, (long long)(value))
#define MEMBER(type, member) printf(#type "." #member " %zu %zu\n", offsetof(type, member), sizeof(((type *)0)->member))

int main(void) {
  SHOW(IPC_CREAT), SHOW(IPC_EXCL), SHOW(IPC_NOWAIT), SHOW(IPC_RMID), SHOW(IPC_SET), SHOW(IPC_STAT), SHOW(IPC_INFO);
  SHOW(IPC_PRIVATE), SHOW(SHM_RDONLY), SHOW(SHM_RND), SHOW(SHMLBA), SHOW(SHM_REMAP), SHOW(SHM_EXEC), SHOW(SHM_HUGETLB);
  SHOW(SHM_NORESERVE), SHOW(SHM_LOCK), SHOW(SHM_UNLOCK), SHOW(SHM_DEST), SHOW(SHM_LOCKED), SHOW(MSG_NOERROR);
  SHOW(MSG_EXCEPT), SHOW(MSG_COPY), SHOW(SEM_UNDO), SHOW(GETPID), SHOW(GETVAL), SHOW(GETALL), SHOW(GETNCNT), SHOW(GETZCNT);
  SHOW(SETVAL), SHOW(SETALL);

  SHOW(sizeof(struct ipc_perm)), SHOW(sizeof(struct shmid_ds)), SHOW(sizeof(struct msqid_ds));
  SHOW(sizeof(struct semid_ds)), SHOW(sizeof(struct sembuf)), SHOW(sizeof(struct msgbuf)), SHOW(sizeof(shmatt_t));
  SHOW(sizeof(msgqnum_t)), SHOW(sizeof(msglen_t)), SHOW(sizeof(key_t));
  MEMBER(struct ipc_perm, __key), MEMBER(struct ipc_perm, uid), MEMBER(struct ipc_perm, gid);
  MEMBER(struct ipc_perm, cuid), MEMBER(struct ipc_perm, cgid), MEMBER(struct ipc_perm, mode);
  MEMBER(struct ipc_perm, __seq), MEMBER(struct shmid_ds, shm_perm), MEMBER(struct shmid_ds, shm_segsz);
  MEMBER(struct shmid_ds, shm_atime), MEMBER(struct shmid_ds, shm_dtime), MEMBER(struct shmid_ds, shm_ctime);
  MEMBER(struct shmid_ds, shm_cpid), MEMBER(struct shmid_ds, shm_lpid), MEMBER(struct shmid_ds, shm_nattch);
  MEMBER(struct msqid_ds, msg_perm), MEMBER(struct msqid_ds, msg_stime), MEMBER(struct msqid_ds, msg_rtime);
  MEMBER(struct msqid_ds, msg_ctime), MEMBER(struct msqid_ds, __msg_cbytes), MEMBER(struct msqid_ds, msg_qnum);
  MEMBER(struct msqid_ds, msg_qbytes), MEMBER(struct msqid_ds, msg_lspid), MEMBER(struct msqid_ds, msg_lrpid);
  MEMBER(struct semid_ds, sem_perm), MEMBER(struct semid_ds, sem_otime), MEMBER(struct semid_ds, sem_ctime);
  MEMBER(struct semid_ds, sem_nsems), MEMBER(struct sembuf, sem_num), MEMBER(struct sembuf, sem_op);
  MEMBER(struct sembuf, sem_flg), MEMBER(struct msgbuf, mtext);

  SHOW(ftok("/", 1)), SHOW(ftok("/", 0x1ff)), SHOW(ftok("/usr", 'x')), SHOW(ftok("/dev/null", -1));
  SHOW(ftok("/nonexistent", 1)), SHOW(errno);
  return 0;
}
