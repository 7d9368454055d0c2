// What mutexes, condition variables and their like share: how a mutex is locked, and times to wait until.
// Does not belong here: the word under a mutex (process/lock.h).
#pragma once
#include <errno.h>
#include <pthread.h>
#include "libc/pthread/thread.h"
#include "process/lock.h"

namespace shoji {

using process::deadline;

constexpr deadline no_deadline = {false, nullptr};

constexpr bool is_clock_to_wait_by(int clock) { return clock == CLOCK_REALTIME || clock == CLOCK_MONOTONIC; }

inline deadline until(int clock, const struct timespec *time) { return {clock == CLOCK_REALTIME, time}; }

// How functions of <pthread.h> answer: 0, or the error's number.
inline int to_number(result<void> done) { return done ? 0 : done.failure().number; }

// pthread_mutex_lock.cpp and pthread_mutex_unlock.cpp have these, without the C functions' names, which a program may
// define itself.
int lock_mutex(pthread_mutex_t &mutex, deadline until);
int unlock_mutex(pthread_mutex_t &mutex);

// What a mutex that knows its holder does when the holder comes again; -1: it is not the holder.
int lock_again(pthread_mutex_t &mutex, int answer_of_errorcheck);

// The attributes of all kinds of locks are alike in this: EINVAL for what is neither.
inline int set_shared(int &attribute, int shared) {
  if (shared != PTHREAD_PROCESS_PRIVATE && shared != PTHREAD_PROCESS_SHARED) return EINVAL;
  attribute = shared;
  return 0;
}

}  // namespace shoji
