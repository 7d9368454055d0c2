// Taking turns, in programs that may have a second thread.
// Does not belong here: where turns are taken (the users of turn.h).
#include "process/turn.h"
#include "process/lock.h"

using namespace shoji;

extern "C" const char shoji::shoji_threads = 0;

extern "C" {

// That this thread is the holder is nothing that another could change.
void shoji_take_lock(lock *taken) {
  if (process::is_mine(taken->word))
    ++taken->depth;
  else
    static_cast<void>(process::take(taken->word));  // without a deadline, it is taken in the end
}

void shoji_give_lock(lock *taken) {
  if (taken->depth != 0)
    --taken->depth;
  else
    process::give(taken->word);
}

}  // extern "C"
