/* <sys/wait.h>: sys_wait.h(0p), and the flags of wait(2) that Linux adds.
   Does not belong here: making a process (unistd.h), or the meaning of signals (signal.h). */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <bits/features.h>
#include <bits/siginfo.h>
#include <bits/wait_status.h>
#include <sys/types.h>

#define WSTOPPED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x01000000
#define __WNOTHREAD 0x20000000
#define __WALL 0x40000000
#define __WCLONE 0x80000000

/* waitid(2): what the id is. */
typedef enum { P_ALL = 0, P_PID = 1, P_PGID = 2, P_PIDFD = 3 } idtype_t;

#ifdef __cplusplus
extern "C" {
#endif

/* wait(2): the child that changed its state, 0 where none did under WNOHANG, or -1 and errno (ECHILD, EINTR). The
   status may be a null pointer. */
pid_t wait(int *__status);
pid_t waitpid(pid_t __process, int *__status, int __options);
/* waitid(2): as the options say, WEXITED, WSTOPPED, WCONTINUED; with WNOWAIT it can be waited for again. 0, or -1 and
   errno; si_pid is 0 where none had changed under WNOHANG. */
int waitid(idtype_t __type, id_t __id, siginfo_t *__info, int __options);

#ifdef __SHOJI_BSD
struct rusage;
/* wait3(2): wait4 for any child. */
pid_t wait3(int *__status, int __options, struct rusage *__usage);
/* wait4(2): waitpid, and what the child used, of sys/resource.h's structure; null where nobody asks. */
pid_t wait4(pid_t __process, int *__status, int __options, struct rusage *__usage);
#endif

#ifdef __cplusplus
}
#endif

#endif
