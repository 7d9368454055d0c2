// sandbox-race ALLOWED HIDDEN SECONDS: opens a path until another thread has changed ALLOWED into HIDDEN behind the back
// of who checked it, and prints what it then reads. Both have one length. Does not belong here: the sandbox.
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char path[4096];
static volatile int done;
static const char *names[2];

static void *change(void *unused) {
  (void)unused;
  size_t differs = 0;
  while (names[0][differs] == names[1][differs]) ++differs;
  for (unsigned turn = 0; !done; ++turn) ((volatile char *)path)[differs] = names[turn & 1][differs];
  return 0;
}

int main(int argc, char **argv) {
  if (argc != 4 || strlen(argv[1]) != strlen(argv[2]) || strlen(argv[1]) >= sizeof path) return 2;
  names[0] = argv[1];
  names[1] = argv[2];
  strcpy(path, names[0]);
  pthread_t other;
  if (pthread_create(&other, 0, change, 0) != 0) return 2;

  char text[64];
  ssize_t length = -1;
  const time_t end = time(0) + atoi(argv[3]);
  while (length < 0 && time(0) < end) {
    const int fd = open(path, O_RDONLY);
    if (fd < 0) continue;
    length = read(fd, text, sizeof text - 1);
    text[length > 0 ? length : 0] = 0;
    if (strncmp(text, "secret", 6) != 0) length = -1;
    close(fd);
  }
  done = 1;
  pthread_join(other, 0);
  if (length < 0) puts("nothing secret was read");
  else fputs(text, stdout);
  return length < 0;
}
