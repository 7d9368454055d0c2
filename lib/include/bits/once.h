/* once_flag and call_once, which C23 wants in <stdlib.h> as well as in <threads.h>.
   Does not belong here: pthread_once (pthread.h). */
#ifndef _BITS_ONCE_H
#define _BITS_ONCE_H

#define ONCE_FLAG_INIT 0

/* What pthread_once_t is. */
typedef int once_flag;

#ifdef __cplusplus
extern "C" {
#endif

/* C23 7.28.2: calls the function unless that was done by this flag before; whoever comes meanwhile waits. */
void call_once(once_flag *__flag, void (*__function)(void));

#ifdef __cplusplus
}
#endif

#endif
