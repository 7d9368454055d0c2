/* <pthread.h>: threads, as far as programs here need them: create, join, detach, exit. malloc and its kin take turns; the
   streams of <stdio.h> take no lock yet: two threads must not print at the same time. Does not belong here: clone(2)
   (sched.h), the signals of a thread (signal.h). */
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <bits/features.h>
#include <bits/timespec.h>
#include <sched.h>
#include <sys/types.h>

typedef unsigned long pthread_t;

typedef struct {
  size_t __stack_size;
  int __state;
} pthread_attr_t;

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_STACK_MIN 16384

#ifdef __cplusplus
extern "C" {
#endif

/* All of these answer 0 or the number of the error, and leave errno alone. */

/* pthread_create(3). EAGAIN: no room for its stack, or too many threads. `attributes` may be null. */
int pthread_create(pthread_t *__restrict __id, const pthread_attr_t *__restrict __attributes, void *(*__start)(void *),
                   void *__restrict __argument);
/* pthread_join(3): waits for the thread's end; its stack is freed. EINVAL: detached; EDEADLK: the caller itself. */
int pthread_join(pthread_t __id, void **__result);
/* pthread_detach(3): it frees its stack itself. EINVAL: it is detached already. */
int pthread_detach(pthread_t __id);
/* pthread_exit(3): the last thread of all ends the process by exit(0). */
void pthread_exit(void *__result) __attribute__((__noreturn__));
/* pthread_self(3), pthread_equal(3). */
pthread_t pthread_self(void);
int pthread_equal(pthread_t __left, pthread_t __right);

/* pthread_attr_init(3) and what can be set: a stack of at least PTHREAD_STACK_MIN bytes (8 MiB if nothing is said), and
   whether the thread can be joined. EINVAL. */
int pthread_attr_init(pthread_attr_t *__attributes);
int pthread_attr_destroy(pthread_attr_t *__attributes);
int pthread_attr_setstacksize(pthread_attr_t *__attributes, size_t __size);
int pthread_attr_getstacksize(const pthread_attr_t *__restrict __attributes, size_t *__restrict __size);
int pthread_attr_setdetachstate(pthread_attr_t *__attributes, int __state);
int pthread_attr_getdetachstate(const pthread_attr_t *__attributes, int *__state);

#ifdef __cplusplus
}
#endif

#endif
