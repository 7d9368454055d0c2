// Thread-local variables start with their values or as zero, aligned as they ask; errno is one object for all
// translation units; and the first word of the thread control block points to itself.
// RUN: %cc -I %tests/inputs %s -o %t %link -Wl,-u,shoji_start_tls_image
// RUN: %t
// RUN: %cc -DSECOND -I %tests/inputs -c %s -o %t.second.o
// RUN: %cc -DFIRST -I %tests/inputs %s %t.second.o -o %t.both %link -Wl,-u,shoji_start_tls_image
// RUN: %t.both
#include <errno.h>
#include <stdint.h>
#include "expect.h"

#ifdef SECOND
_Thread_local char of_second = 'a';
int *errno_of_second(void) { return &errno; }
#else

#ifdef FIRST
extern _Thread_local char of_second;
extern int *errno_of_second(void);
#endif

_Thread_local char one_byte = 1;
_Thread_local long word = 0x1122334455667788;
_Thread_local int zero;
static _Thread_local char big_zero[5000];
static _Thread_local _Alignas(64) char wide[3] = "ab";
static _Thread_local _Alignas(256) int wide_zero;

#define ALIGNED(object, alignment) ((uintptr_t)&(object) % (alignment) == 0)

__attribute__((noinline)) static void check(void) {
  expect(one_byte == 1 && word == 0x1122334455667788 && zero == 0 && wide_zero == 0);
  expect(wide[0] == 'a' && wide[1] == 'b' && wide[2] == '\0');
  for (int i = 0; i < 5000; ++i) expect(big_zero[i] == 0);
  expect(ALIGNED(word, 8) && ALIGNED(wide, 64) && ALIGNED(wide_zero, 256));
}

__attribute__((constructor)) static void before_main(void) { check(); }

int main(int argc, char **argv) {
  expect(argc == 1 && argv[0] != NULL && argv[1] == NULL);
  check();
  uintptr_t self, *control;
  __asm__("mov %%fs:0, %0" : "=r"(self));
  control = (uintptr_t *)self;
  expect(*control == self);
  expect((uintptr_t)&one_byte < self && (uintptr_t)&wide_zero < self);

  errno = 0;
  expect(close(-1) == -1 && errno == EBADF);
#ifdef FIRST
  expect(of_second == 'a');
  of_second = 'b';
  expect(errno_of_second() == &errno && *errno_of_second() == EBADF);
#endif
  check();
}
#endif
