/* Two threads, each of which writes a line from time to time.
   Does not belong here: an end; it is killed. */
#include <pthread.h>
#include <unistd.h>

static void *tick(void *line) {
  for (;;) {
    usleep(20000);
    write(1, line, 5);
  }
  return 0;
}

int main(void) {
  pthread_t thread;
  pthread_create(&thread, 0, tick, "2nd.\n");
  tick("main\n");
}
