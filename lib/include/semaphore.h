/* <semaphore.h>: semaphore.h(0p) but semaphores with names, which would have to be looked for in a file system.
   Does not belong here: the semaphores of System V (sys/sem.h). */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <bits/features.h>
#include <bits/timespec.h>
#include <sys/types.h>

typedef union {
  unsigned long __state;
  int __value; /* the lower half; the upper one counts who waits */
} sem_t;

#ifndef SEM_VALUE_MAX
#define SEM_VALUE_MAX 2147483647
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* All of these answer 0, or -1 and errno. */

/* sem_init(3): works in memory that processes share, whatever `shared` is. EINVAL: more than SEM_VALUE_MAX. */
int sem_init(sem_t *__semaphore, int __shared, unsigned __value);
int sem_destroy(sem_t *__semaphore);
/* sem_wait(3): EINTR by a signal's handler. trywait: EAGAIN. timedwait: ETIMEDOUT at that time by CLOCK_REALTIME,
   clockwait by that clock or CLOCK_MONOTONIC; EINVAL. */
int sem_wait(sem_t *__semaphore);
int sem_trywait(sem_t *__semaphore);
int sem_timedwait(sem_t *__restrict __semaphore, const struct timespec *__restrict __time);
int sem_clockwait(sem_t *__restrict __semaphore, clockid_t __clock, const struct timespec *__restrict __time);
/* sem_post(3): also from a signal's handler. EOVERFLOW. */
int sem_post(sem_t *__semaphore);
/* sem_getvalue(3): 0 while somebody waits. */
int sem_getvalue(sem_t *__restrict __semaphore, int *__restrict __value);

#ifdef __cplusplus
}
#endif

#endif
