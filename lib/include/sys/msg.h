/* <sys/msg.h>: sys_msg.h(0p), message queues; the layout is that of the kernel's include/uapi/asm-generic/msgbuf.h.
   Does not belong here: messages of sockets (sys/socket.h). */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <bits/features.h>
#include <sys/ipc.h>
#include <sys/types.h>

typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

/* msgrcv(2): a message that is too long is cut, and not left where it is. */
#define MSG_NOERROR 010000
#ifdef __SHOJI_GNU
#define MSG_EXCEPT 020000
#define MSG_COPY 040000
#endif

/* msgctl(2): what IPC_STAT tells. */
struct msqid_ds {
  struct ipc_perm msg_perm;
  time_t msg_stime;
  time_t msg_rtime;
  time_t msg_ctime;
  unsigned long __msg_cbytes;
  msgqnum_t msg_qnum;
  msglen_t msg_qbytes;
  pid_t msg_lspid;
  pid_t msg_lrpid;
  unsigned long __unused[2];
};

#ifdef __SHOJI_GNU
/* A message: its type, more than 0, and its text, as long as the program likes. */
struct msgbuf {
  long mtype;
  char mtext[1];
};
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* msgget(2): an id. msgsnd(2), msgrcv(2): sizes in bytes, without the type. A type of 0 takes the first message, one
   above 0 the first of that type, one below 0 the lowest type up to its opposite. All answer -1 and errno on error. */
int msgget(key_t __key, int __flags);
int msgsnd(int __id, const void *__message, size_t __size, int __flags);
ssize_t msgrcv(int __id, void *__message, size_t __size, long __type, int __flags);
int msgctl(int __id, int __command, struct msqid_ds *__data);

#ifdef __cplusplus
}
#endif

#endif
