/* The types of pthread.h, which sys/types.h, signal.h and threads.h have to define, too.
   Does not belong here: functions on them (pthread.h). */
#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H

typedef unsigned long pthread_t;

typedef struct {
  unsigned long __stack_size;
  unsigned long __guard_size;
  void *__stack;
  int __state;
} pthread_attr_t;

typedef struct {
  int __type;
  int __shared;
} pthread_mutexattr_t;

typedef struct {
  int __word;
  unsigned __depth;
  int __type;
} pthread_mutex_t;

typedef struct {
  int __clock;
  int __shared;
} pthread_condattr_t;

typedef struct {
  int __sequence;
  int __waiters;
  int __clock;
  int __shared;
} pthread_cond_t;

typedef struct {
  int __shared;
} pthread_rwlockattr_t;

typedef struct {
  int __state;
  int __writer;
} pthread_rwlock_t;

typedef struct {
  int __shared;
} pthread_barrierattr_t;

typedef struct {
  int __generation;
  int __inside;
  unsigned __arrived;
  unsigned __count;
  int __word;
} pthread_barrier_t;

typedef int pthread_spinlock_t;
typedef int pthread_once_t;
typedef unsigned pthread_key_t;

#endif
