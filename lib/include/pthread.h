/* <pthread.h>: pthread.h(0p) without cancellation, schedulers, robust mutexes and priority ceilings: what is out is
   not declared. Does not belong here: clone(2) (sched.h), semaphores (semaphore.h), C11's names for the same
   (threads.h). */
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <bits/features.h>
#include <bits/pthread_types.h>
#include <bits/timespec.h>
#include <sched.h>
#include <sys/types.h>
#include <time.h>

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_SCOPE_SYSTEM 0
#define PTHREAD_SCOPE_PROCESS 1
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1
#define PTHREAD_BARRIER_SERIAL_THREAD (-1)
#ifndef PTHREAD_STACK_MIN
#define PTHREAD_STACK_MIN 16384
#endif

#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_RECURSIVE 1
#define PTHREAD_MUTEX_ERRORCHECK 2
#define PTHREAD_MUTEX_DEFAULT PTHREAD_MUTEX_NORMAL
#define PTHREAD_MUTEX_INITIALIZER \
  { 0, 0, PTHREAD_MUTEX_NORMAL }
#ifdef __SHOJI_GNU
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP \
  { 0, 0, PTHREAD_MUTEX_RECURSIVE }
#define PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP \
  { 0, 0, PTHREAD_MUTEX_ERRORCHECK }
#endif
#define PTHREAD_COND_INITIALIZER \
  { 0, 0, 0, PTHREAD_PROCESS_PRIVATE }
#define PTHREAD_RWLOCK_INITIALIZER \
  { 0, 0 }
#define PTHREAD_ONCE_INIT 0

#ifdef __cplusplus
extern "C" {
#endif

/* Unless it is said otherwise, these answer 0 or the number of the error, and leave errno alone. */

/* pthread_create(3). EAGAIN: no room for its stack, or too many threads. `attributes` may be null. */
int pthread_create(pthread_t *__restrict __id, const pthread_attr_t *__restrict __attributes, void *(*__start)(void *),
                   void *__restrict __argument);
/* pthread_join(3): waits for the thread's end; its stack is freed. EINVAL: detached; EDEADLK: the caller itself. */
int pthread_join(pthread_t __id, void **__result);
/* pthread_detach(3): it frees its stack itself. EINVAL: it is detached already. */
int pthread_detach(pthread_t __id);
/* pthread_exit(3): destructors of thread_local variables and of keys run; the last thread of all ends the process by
   exit(0). */
void pthread_exit(void *__result) __attribute__((__noreturn__));
/* pthread_self(3), pthread_equal(3). */
pthread_t pthread_self(void);
int pthread_equal(pthread_t __left, pthread_t __right);
/* pthread_getcpuclockid(3): the clock of the thread's processor time; 0, or the error: ESRCH, it has ended. */
int pthread_getcpuclockid(pthread_t __id, clockid_t *__clock);

/* pthread_attr_init(3) and what can be set: a stack of at least PTHREAD_STACK_MIN bytes (8 MiB if nothing is said), or
   the caller's own, whose upper end also holds the thread's variables; the bytes below it that may not be touched (a
   page, and none below the caller's own stack); whether the thread can be joined. EINVAL. Every thread competes with
   all of the system: ENOTSUP for another scope. */
int pthread_attr_init(pthread_attr_t *__attributes);
int pthread_attr_destroy(pthread_attr_t *__attributes);
int pthread_attr_setstacksize(pthread_attr_t *__attributes, size_t __size);
int pthread_attr_getstacksize(const pthread_attr_t *__restrict __attributes, size_t *__restrict __size);
int pthread_attr_setstack(pthread_attr_t *__attributes, void *__lowest, size_t __size);
int pthread_attr_getstack(const pthread_attr_t *__restrict __attributes, void **__restrict __lowest,
                          size_t *__restrict __size);
int pthread_attr_setguardsize(pthread_attr_t *__attributes, size_t __size);
int pthread_attr_getguardsize(const pthread_attr_t *__restrict __attributes, size_t *__restrict __size);
int pthread_attr_setdetachstate(pthread_attr_t *__attributes, int __state);
int pthread_attr_getdetachstate(const pthread_attr_t *__attributes, int *__state);
int pthread_attr_setscope(pthread_attr_t *__attributes, int __scope);
int pthread_attr_getscope(const pthread_attr_t *__restrict __attributes, int *__restrict __scope);

/* pthread_mutex_lock(3). EDEADLK: an errorcheck mutex that the caller holds; EAGAIN: a recursive one, too often.
   trylock: EBUSY. unlock: EPERM if the caller does not hold an errorcheck or recursive mutex. timedlock: ETIMEDOUT at
   that time by CLOCK_REALTIME, clocklock by that clock or CLOCK_MONOTONIC; EINVAL. destroy: EBUSY while it is locked.
   */
int pthread_mutex_init(pthread_mutex_t *__restrict __mutex, const pthread_mutexattr_t *__restrict __attributes);
int pthread_mutex_destroy(pthread_mutex_t *__mutex);
int pthread_mutex_lock(pthread_mutex_t *__mutex);
int pthread_mutex_trylock(pthread_mutex_t *__mutex);
int pthread_mutex_unlock(pthread_mutex_t *__mutex);
int pthread_mutex_timedlock(pthread_mutex_t *__restrict __mutex, const struct timespec *__restrict __time);
int pthread_mutex_clocklock(pthread_mutex_t *__restrict __mutex, clockid_t __clock,
                            const struct timespec *__restrict __time);
/* pthread_mutexattr_init(3). EINVAL: no such type. A mutex works in memory that processes share, whatever is set. */
int pthread_mutexattr_init(pthread_mutexattr_t *__attributes);
int pthread_mutexattr_destroy(pthread_mutexattr_t *__attributes);
int pthread_mutexattr_settype(pthread_mutexattr_t *__attributes, int __type);
int pthread_mutexattr_gettype(const pthread_mutexattr_t *__restrict __attributes, int *__restrict __type);
int pthread_mutexattr_setpshared(pthread_mutexattr_t *__attributes, int __shared);
int pthread_mutexattr_getpshared(const pthread_mutexattr_t *__restrict __attributes, int *__restrict __shared);

/* pthread_cond_wait(3): may end without a signal. timedwait: ETIMEDOUT by the clock that the attribute chose, or
   CLOCK_REALTIME; clockwait by that clock or CLOCK_MONOTONIC; EINVAL. EPERM: the caller does not hold the mutex, and
   the mutex knows. signal and broadcast make no call of the kernel while nobody waits; destroy waits for those who were
   woken, not for the mutex that they wait for then. */
int pthread_cond_init(pthread_cond_t *__restrict __condition, const pthread_condattr_t *__restrict __attributes);
int pthread_cond_destroy(pthread_cond_t *__condition);
int pthread_cond_wait(pthread_cond_t *__restrict __condition, pthread_mutex_t *__restrict __mutex);
int pthread_cond_timedwait(pthread_cond_t *__restrict __condition, pthread_mutex_t *__restrict __mutex,
                           const struct timespec *__restrict __time);
int pthread_cond_clockwait(pthread_cond_t *__restrict __condition, pthread_mutex_t *__restrict __mutex,
                           clockid_t __clock, const struct timespec *__restrict __time);
int pthread_cond_signal(pthread_cond_t *__condition);
int pthread_cond_broadcast(pthread_cond_t *__condition);
int pthread_condattr_init(pthread_condattr_t *__attributes);
int pthread_condattr_destroy(pthread_condattr_t *__attributes);
int pthread_condattr_setclock(pthread_condattr_t *__attributes, clockid_t __clock);
int pthread_condattr_getclock(const pthread_condattr_t *__restrict __attributes, clockid_t *__restrict __clock);
int pthread_condattr_setpshared(pthread_condattr_t *__attributes, int __shared);
int pthread_condattr_getpshared(const pthread_condattr_t *__restrict __attributes, int *__restrict __shared);

/* pthread_rwlock_rdlock(3p): readers come before writers that wait. EDEADLK: the caller writes; EBUSY, ETIMEDOUT,
   EINVAL as a mutex's. */
int pthread_rwlock_init(pthread_rwlock_t *__restrict __lock, const pthread_rwlockattr_t *__restrict __attributes);
int pthread_rwlock_destroy(pthread_rwlock_t *__lock);
int pthread_rwlock_rdlock(pthread_rwlock_t *__lock);
int pthread_rwlock_tryrdlock(pthread_rwlock_t *__lock);
int pthread_rwlock_timedrdlock(pthread_rwlock_t *__restrict __lock, const struct timespec *__restrict __time);
int pthread_rwlock_clockrdlock(pthread_rwlock_t *__restrict __lock, clockid_t __clock,
                               const struct timespec *__restrict __time);
int pthread_rwlock_wrlock(pthread_rwlock_t *__lock);
int pthread_rwlock_trywrlock(pthread_rwlock_t *__lock);
int pthread_rwlock_timedwrlock(pthread_rwlock_t *__restrict __lock, const struct timespec *__restrict __time);
int pthread_rwlock_clockwrlock(pthread_rwlock_t *__restrict __lock, clockid_t __clock,
                               const struct timespec *__restrict __time);
int pthread_rwlock_unlock(pthread_rwlock_t *__lock);
int pthread_rwlockattr_init(pthread_rwlockattr_t *__attributes);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *__attributes);
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *__attributes, int __shared);
int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *__restrict __attributes, int *__restrict __shared);

/* pthread_barrier_wait(3p): all go on once `count` threads wait; one of them gets PTHREAD_BARRIER_SERIAL_THREAD. init:
   EINVAL if `count` is 0. */
int pthread_barrier_init(pthread_barrier_t *__restrict __barrier, const pthread_barrierattr_t *__restrict __attributes,
                         unsigned __count);
int pthread_barrier_destroy(pthread_barrier_t *__barrier);
int pthread_barrier_wait(pthread_barrier_t *__barrier);
int pthread_barrierattr_init(pthread_barrierattr_t *__attributes);
int pthread_barrierattr_destroy(pthread_barrierattr_t *__attributes);
int pthread_barrierattr_setpshared(pthread_barrierattr_t *__attributes, int __shared);
int pthread_barrierattr_getpshared(const pthread_barrierattr_t *__restrict __attributes, int *__restrict __shared);

/* pthread_spin_lock(3): waits without sleeping. trylock: EBUSY. */
int pthread_spin_init(pthread_spinlock_t *__lock, int __shared);
int pthread_spin_destroy(pthread_spinlock_t *__lock);
int pthread_spin_lock(pthread_spinlock_t *__lock);
int pthread_spin_trylock(pthread_spinlock_t *__lock);
int pthread_spin_unlock(pthread_spinlock_t *__lock);

/* pthread_once(3p): the first caller calls `function`, all others wait until it is done. */
int pthread_once(pthread_once_t *__once, void (*__function)(void));

/* pthread_key_create(3p): a value of each thread's own, null at first; `destructor` may be null, and is called with
   what is not null when a thread ends, PTHREAD_DESTRUCTOR_ITERATIONS times at most. EAGAIN: PTHREAD_KEYS_MAX exist.
   delete and set: EINVAL, no such key. get: null for that. */
int pthread_key_create(pthread_key_t *__key, void (*__destructor)(void *));
int pthread_key_delete(pthread_key_t __key);
void *pthread_getspecific(pthread_key_t __key);
int pthread_setspecific(pthread_key_t __key, const void *__value);

/* pthread_atfork(3): called around each fork, `prepare` in reverse order of these calls. Any may be null. ENOMEM. */
int pthread_atfork(void (*__prepare)(void), void (*__parent)(void), void (*__child)(void));

#ifdef __SHOJI_GNU
/* pthread_setname_np(3): the name that the kernel shows, of at most 15 bytes. ERANGE, and what open and write say. */
int pthread_setname_np(pthread_t __id, const char *__name);
int pthread_getname_np(pthread_t __id, char *__name, size_t __size);
#endif

#ifdef __cplusplus
}
#endif

#endif
