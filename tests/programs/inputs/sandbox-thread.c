// Makes a call in a thread that is not the first, while the first waits for it.
// Does not belong here: the sandbox.
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/stat.h>

static int number;

static void *make(void *answer) {
  *(int *)answer = mkdir("/nosuch/made", 0777);
  number = errno;
  return 0;
}

int main(void) {
  pthread_t other;
  int answer = 77;
  if (pthread_create(&other, 0, make, &answer) != 0 || pthread_join(other, 0) != 0) return 2;
  printf("mkdir in a thread = %d, errno %d\n", answer, number);
  return 0;
}
