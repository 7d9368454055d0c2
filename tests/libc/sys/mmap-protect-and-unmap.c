// A mapping is there, holds what was written, refuses what its protection forbids, and is gone after munmap; what cannot be
// is MAP_FAILED and errno.
// RUN: %cc -I %tests/inputs %s -o %t %link
// RUN: %t
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "expect.h"

enum { PAGE = 4096 };
static char *volatile block;
static volatile sig_atomic_t code;
static void *volatile place;

/* Lets the store succeed when it is tried again. */
static void handle(int signal, siginfo_t *info, void *context) {
  (void)signal;
  (void)context;
  code = info->si_code;
  place = info->si_addr;
  if (code == SEGV_ACCERR)
    expect(mprotect(block, PAGE, PROT_READ | PROT_WRITE) == 0);
  else
    expect(mmap(block, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == block);
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO};
  unsigned char in_memory[3];
  expect(sigaction(SIGSEGV, &action, NULL) == 0);
  block = mmap(NULL, 3 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  expect(block != MAP_FAILED && (uintptr_t)block % PAGE == 0 && block[0] == 0 && block[2 * PAGE] == 0);
  block[2 * PAGE] = 'c';
  expect(mincore(block, 3 * PAGE, in_memory) == 0 && (in_memory[2] & 1) == 1);

  expect(mprotect(block, PAGE, PROT_READ) == 0);
  block[7] = 'a';
  expect(code == SEGV_ACCERR && place == block + 7 && block[7] == 'a');
  expect(munmap(block, PAGE) == 0);
  block[9] = 'b';
  expect(code == SEGV_MAPERR && place == block + 9 && block[9] == 'b' && block[7] == 0);
  expect(madvise(block + 2 * PAGE, PAGE, MADV_DONTNEED) == 0 && block[2 * PAGE] == 0);
  expect(munmap(block, 3 * PAGE) == 0);

  errno = 0;
  expect(mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == EINVAL);
  expect(mmap(NULL, SIZE_MAX / 2, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED && errno == ENOMEM);
  expect(mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, -1, 0) == MAP_FAILED && errno == EBADF);
  expect(munmap(block + 1, PAGE) == -1 && errno == EINVAL);
  expect(mprotect(block, PAGE, PROT_READ) == -1 && errno == ENOMEM);
  expect(madvise(block, PAGE, 12345) == -1 && errno == EINVAL);
  expect(mincore(block, PAGE, in_memory) == -1 && errno == ENOMEM);
  return 0;
}
