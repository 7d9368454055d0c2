/* Children by fork and by vfork, which go through a function where the debugger has a breakpoint, threads that do, too,
   and another program in the place of this one. Does not belong here: signals (debug-signals.c). */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int total;

__attribute__((noinline)) int pass(int number) {
  __atomic_fetch_add(&total, number, __ATOMIC_SEQ_CST);
  return number;
}

static void *run(void *argument) {
  for (int i = 0; i < 10; ++i) pass((int)(long)argument);
  return NULL;
}

/* The letter behind the name, which stands in parentheses. */
static char state_of_first_thread(void) {
  char path[64], text[512];
  snprintf(path, sizeof path, "/proc/self/task/%d/stat", getpid());
  const int fd = open(path, O_RDONLY);
  const ssize_t length = read(fd, text, sizeof text - 1);
  close(fd);
  if (length <= 0) return 0;
  text[length] = 0;
  return strrchr(text, ')')[2];
}

static void *outlive(void *argument) {
  (void)argument;
  while (state_of_first_thread() != 'Z') usleep(1000); /* it has ended, and the process has not */
  _exit(pass(6));
}

int main(int argc, char **argv) {
  int status = 0;
  if (argc > 1 && strcmp(argv[1], "outlive") == 0) {
    pthread_t thread;
    pthread_create(&thread, NULL, outlive, NULL);
    pthread_exit(NULL);
  }
  pid_t child = fork();
  if (child == 0) _exit(pass(7));
  waitpid(child, &status, 0);
  printf("forked %d\n", WEXITSTATUS(status));
  fflush(stdout);

  child = vfork();
  if (child == 0) _exit(pass(5));
  waitpid(child, &status, 0);
  printf("vforked %d\n", WEXITSTATUS(status));

  pthread_t threads[3];
  for (long i = 0; i < 3; ++i) pthread_create(&threads[i], NULL, run, (void *)(i + 1));
  for (int i = 0; i < 3; ++i) pthread_join(threads[i], NULL);
  printf("total %d\n", total);
  fflush(stdout);

  if (argc > 1) execl("/bin/echo", "echo", "replaced", (char *)NULL);
  return 0;
}
