// How functions of <threads.h> answer what those of <pthread.h> said.
// Does not belong here: anything else of errors.
#pragma once
#include <errno.h>
#include <threads.h>

namespace shoji {

constexpr int to_status_of_thread(int number) {
  switch (number) {
    case 0: return thrd_success;
    case EBUSY: return thrd_busy;
    case ENOMEM: return thrd_nomem;
    case ETIMEDOUT: return thrd_timedout;
    default: return thrd_error;
  }
}

}  // namespace shoji
