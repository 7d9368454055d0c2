// What becomes of errno: in two threads at once, after a success, and after the next failure (row T9).
// Does not belong here: which errors there are (main.cpp).
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <unistd.h>
#include "errors.h"

namespace {

// A thread's errno: where it is, and what it is after this thread's failure and the other's.
struct view {
  int *place;
  int at_once;
  int later;
};
view mine, other;
int stage;  // 1: the second thread has failed. 2: the first one, too

void reach(int next) { __atomic_store_n(&stage, next, __ATOMIC_SEQ_CST); }
void wait_for(int wanted) {
  while (__atomic_load_n(&stage, __ATOMIC_SEQ_CST) != wanted) sched_yield();
}

void *fail_otherwise(void *) {
  close(-1);
  other.place = &errno;
  other.at_once = errno;
  reach(1);
  wait_for(2);
  other.later = errno;
  return nullptr;
}

void show_view(const char *thread, const view &its) {
  printf("%-14s %-25p %2d %-20s %2d %s\n", thread, static_cast<void *>(its.place), its.at_once,
         strerrorname_np(its.at_once), its.later, strerrorname_np(its.later));
}

// A new file, or else the one that is there: success after a failure inside, as in many functions of libraries.
int open_new_or_old(const char *path) {
  const int made = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
  return made != -1 ? made : open(path, O_RDWR);
}

}  // namespace

void show_threads() {
  puts("\nEach thread has its own errno: two values at the same time");
  pthread_t thread;
  errno = pthread_create(&thread, nullptr, fail_otherwise, nullptr);
  if (errno != 0) fail("pthread_create");
  wait_for(1);
  open("/nonexistent", O_RDONLY);
  mine.place = &errno;
  mine.at_once = errno;
  reach(2);
  pthread_join(thread, nullptr);
  mine.later = errno;
  printf("%-14s errno at %-16s after its failure   after the other's\n", "thread", "address");
  show_view("first, open", mine);
  show_view("second, close", other);
}

void show_success() {
  puts("\nA success says nothing about errno");
  errno = ENOENT;
  must(getppid());
  printf("%-34s succeeds, and leaves errno at %d %s\n", "getppid()", errno, strerrorname_np(errno));
  errno = ENOENT;
  const int file = must(open_new_or_old("/dev/null"));
  printf("%-34s succeeds, and leaves errno at %d %s\n", "a function that tries twice", errno, strerrorname_np(errno));
  close(file);
}

void show_overwritten() {
  puts("\nThe next failure overwrites it: who wants it saves it at once");
  open("/nonexistent", O_RDONLY);
  const int saved = errno;
  close(-1);
  printf("open, which failed, then close(-1): errno is %d %s, the saved one %d %s\n", errno, strerrorname_np(errno),
         saved, strerrorname_np(saved));
}
