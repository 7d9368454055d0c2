/* start TIMES PROGRAM...: how long vfork, execve and wait take, for the programs in an order at random, as each finds the
 * caches as the last one left them; a figure for each on stderr. Does not belong here: what the programs do. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { most = 32 };

static unsigned long ticks(void) {
  unsigned low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)::"memory");
  return (unsigned long)high << 32 | low;
}

static int ascending(const void *left, const void *right) {
  const unsigned long a = *(const unsigned long *)left, b = *(const unsigned long *)right;
  return (a > b) - (a < b);
}

int main(int argc, char **argv) {
  char *const none[] = {0};
  const int times = argc > 1 ? atoi(argv[1]) : 0, programs = argc - 2;
  if (times < 1 || programs < 1 || programs > most) return 2;
  unsigned long *taken = malloc(sizeof *taken * times * programs);
  if (!taken) return 1;
  int done[most] = {0};
  unsigned chance = 1;
  for (int left = times * programs; left != 0;) {
    chance = chance * 1103515245u + 12345u;
    const int each = (int)((chance >> 16) % (unsigned)programs);
    if (done[each] == times) continue;
    char *const arguments[] = {argv[2 + each], 0};
    const unsigned long start = ticks();
    const pid_t child = vfork();
    if (child == 0) {
      execve(arguments[0], arguments, none);
      _exit(127);
    }
    int status;
    if (child < 0 || waitpid(child, &status, 0) != child || status) return 1;
    taken[each * times + done[each]++] = ticks() - start;
    --left;
  }
  for (int each = 0; each < programs; ++each) {
    qsort(taken + each * times, times, sizeof *taken, ascending);
    fprintf(stderr, "%s\t%lu\n", argv[2 + each], taken[each * times + times / 2]);
  }
  return 0;
}
