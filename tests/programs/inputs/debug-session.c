/* What the debuggers' tests look at: a call that fails, a function that calls itself, one called in a loop, parameters
   of many types, system calls. Does not belong here: signals (debug-signals.c), processes (debug-processes.c). */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define APART __attribute__((noinline))

struct point {
  int x, y;
};
enum color { red, green = 5 };

int counter = 3;

static APART int factorial(unsigned n) {
  if (n <= 1) return 1;
  int rest = factorial(n - 1);
  return (int)n * rest;
}

static APART long many(signed char a, unsigned short b, long c, const char *d, int *e, enum color f, _Bool g,
                       struct point h) {
  counter += *e;
  return a + b + c + (long)strlen(d) + f + g + h.x;
}

static APART void say(const char *text) {
  counter += 1;
  write(1, text, strlen(text));
}

int main(int argc, char **argv) {
  int number = 4;
  struct point here = {7, 8};
  open("/nonexistent", O_RDONLY);
  for (int i = 0; i < 3; ++i) say("again\n");
  printf("%d %ld\n", factorial(5), many('a', 65535, -5, "te\"xt\n", &number, green, argc == 1, here));
  printf("%s\n", argc > 1 ? argv[1] : "no argument");
  return errno + 1;
}
