// sandbox-int80 NAME: makes a directory by i386's mkdir, whose number is getpid's on x86-64, through int $0x80.
// Does not belong here: the sandbox; numbers (lib/kernel/syscalls_i386.def).
#include <stdio.h>
#include <string.h>
#include "kernel/number_i386.h"

static char path[256];  // below 4 GiB

int main(int argc, char **argv) {
  if (argc != 2 || strlen(argv[1]) >= sizeof path) return 2;
  strcpy(path, argv[1]);
  long answer;
  asm volatile("int $0x80"
               : "=a"(answer)
               : "a"(shoji::kernel::number_i386::mkdir), "b"(path), "c"(0700L)
               : "r8", "r9", "r10", "r11", "memory");
  printf("mkdir by int $0x80 = %ld\n", answer);
  return answer != 0;
}
