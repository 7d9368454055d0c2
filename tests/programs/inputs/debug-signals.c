/* A handler, and ways to end: by a status, by a signal, by an int3 of its own on the way.
   Does not belong here: other processes (debug-processes.c). */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static __attribute__((noinline)) void handler(int number) {
  if (number == SIGUSR1) write(1, "caught\n", 7);
}

static __attribute__((noinline)) void crash(int *address) { *address = 1; }

int main(int argc, char **argv) {
  const char *how = argc > 1 ? argv[1] : "";
  signal(SIGUSR1, handler);
  raise(SIGUSR1);
  if (strcmp(how, "trap") == 0) __asm__("int3");
  if (strcmp(how, "crash") == 0) crash((int *)8);
  if (strcmp(how, "abort") == 0) abort();
  if (strcmp(how, "read") == 0) {
    char text[64];
    write(1, "?\n", 2);
    ssize_t count = read(0, text, sizeof text);
    printf("read %d\n", (int)count);
  }
  if (strcmp(how, "wait") == 0) {
    write(1, "waiting\n", 8);
    for (;;) pause();
  }
  return 0;
}
