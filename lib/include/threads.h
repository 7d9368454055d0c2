/* <threads.h>: C23 7.28, by the functions of pthread.h.
   Does not belong here: what C leaves out of them (pthread.h). */
#ifndef _THREADS_H
#define _THREADS_H

#include <bits/features.h>
#include <bits/once.h>
#include <bits/pthread_types.h>
#include <bits/timespec.h>
#include <time.h>

/* C23 has the word itself, but not in every compiler that says it has C23. */
#if !defined __cplusplus && \
    !(defined __SHOJI_C23 && (__GNUC__ >= 13 || (defined __clang_major__ && __clang_major__ >= 16)))
#define thread_local _Thread_local
#endif

#define TSS_DTOR_ITERATIONS 4

typedef pthread_t thrd_t;
typedef pthread_mutex_t mtx_t;
typedef pthread_cond_t cnd_t;
typedef pthread_key_t tss_t;
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);

enum { thrd_success, thrd_busy, thrd_error, thrd_nomem, thrd_timedout };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };

#ifdef __cplusplus
extern "C" {
#endif

/* C23 7.28.5. thrd_sleep: 0, -1 after a signal, another negative number for an error. */
int thrd_create(thrd_t *__id, thrd_start_t __start, void *__argument);
thrd_t thrd_current(void);
int thrd_detach(thrd_t __id);
int thrd_equal(thrd_t __left, thrd_t __right);
void thrd_exit(int __result) __attribute__((__noreturn__));
int thrd_join(thrd_t __id, int *__result);
int thrd_sleep(const struct timespec *__duration, struct timespec *__remaining);
void thrd_yield(void);

/* C23 7.28.4. Times are by TIME_UTC. */
int mtx_init(mtx_t *__mutex, int __type);
void mtx_destroy(mtx_t *__mutex);
int mtx_lock(mtx_t *__mutex);
int mtx_timedlock(mtx_t *__restrict __mutex, const struct timespec *__restrict __time);
int mtx_trylock(mtx_t *__mutex);
int mtx_unlock(mtx_t *__mutex);

/* C23 7.28.3. */
int cnd_init(cnd_t *__condition);
void cnd_destroy(cnd_t *__condition);
int cnd_wait(cnd_t *__condition, mtx_t *__mutex);
int cnd_timedwait(cnd_t *__restrict __condition, mtx_t *__restrict __mutex, const struct timespec *__restrict __time);
int cnd_signal(cnd_t *__condition);
int cnd_broadcast(cnd_t *__condition);

/* C23 7.28.6. */
int tss_create(tss_t *__key, tss_dtor_t __destructor);
void tss_delete(tss_t __key);
void *tss_get(tss_t __key);
int tss_set(tss_t __key, void *__value);

#ifdef __cplusplus
}
#endif

#endif
