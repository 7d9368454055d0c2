// Reads where the `syscall` instruction goes: the registers that the kernel filled at boot, beside its own symbols
// (A1). Does not belong here: the moment when they are filled, which only a debugger outside the machine sees
// (lib/gdb).
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "kernel/machine.h"

namespace {

constexpr char registers[] = "/dev/cpu/0/msr";
constexpr char symbols[] = "/proc/kallsyms";

// Intel's manual, volume 4, table 2-2; AMD's names for them are STAR, LSTAR and SFMASK.
constexpr off_t IA32_STAR = 0xc0000081;
constexpr off_t IA32_LSTAR = 0xc0000082;
constexpr off_t IA32_FMASK = 0xc0000084;

struct flag {
  unsigned bit;
  const char *name;
};
constexpr flag flags[] = {{0, "CF"},  {2, "PF"},  {4, "AF"},  {6, "ZF"},  {7, "SF"},  {8, "TF"}, {9, "IF"},
                          {10, "DF"}, {11, "OF"}, {14, "NT"}, {16, "RF"}, {18, "AC"}, {21, "ID"}};

int fail(const char *what) {
  perror(what);
  return 1;
}

// The module that makes the device, where the kernel has it apart. EEXIST: it is in already.
bool load_module(const char *path) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd == -1) return false;
  const auto loaded = shoji::kernel::finit_module(fd, "", 0);
  close(fd);
  if (loaded || loaded.failure().number == EEXIST) return true;
  errno = loaded.failure().number;
  return false;
}

// One model-specific register: the device's offset is the register's number (msr(4)).
bool read_register(int fd, off_t number, uint64_t *value) {
  return pread(fd, value, sizeof *value, number) == sizeof *value;
}

// The symbol at that very address, into `name`; false where /proc/kallsyms has none, or hides addresses as zeros.
bool find_symbol(uint64_t address, char *name, size_t size) {
  FILE *const file = fopen(symbols, "re");
  if (file == nullptr) return false;
  char *line = nullptr;
  size_t room = 0;
  bool found = false;
  while (!found && getline(&line, &room, file) > 0) {
    char *end;
    if (strtoull(line, &end, 16) != address || strlen(end) < 4) continue;
    end[strcspn(end, "\n\t")] = '\0';
    found = snprintf(name, size, "%s", end + 3) < static_cast<int>(size);  // " T name"
  }
  free(line);
  fclose(file);
  return found;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts(
        "usage: kernel_entry [MODULE]\n"
        "Shows MSR_LSTAR, MSR_STAR and MSR_SYSCALL_MASK of processor 0, beside the kernel's symbols. For root; MODULE "
        "is\n"
        "the msr.ko that a kernel may need for it. In the machine of `make kernel` it is /lib/modules/msr.ko.");
    return fflush(stdout) == 0 ? 0 : fail("kernel_entry: standard output");
  }
  if (argc > 2 || (argc == 2 && argv[1][0] == '-')) {
    fputs("kernel_entry: one module at most is expected; see kernel_entry --help\n", stderr);
    return 2;
  }
  if (argc == 2 && !load_module(argv[1])) return fail(argv[1]);

  uint64_t star, entry, mask;
  const int fd = open(registers, O_RDONLY | O_CLOEXEC);
  if (fd == -1) return fail(registers);
  if (!read_register(fd, IA32_STAR, &star) || !read_register(fd, IA32_LSTAR, &entry) ||
      !read_register(fd, IA32_FMASK, &mask))
    return fail(registers);
  close(fd);

  char name[128];
  printf("MSR_LSTAR         %#lx  rip at the `syscall` instruction\n", entry);
  if (find_symbol(entry, name, sizeof name))
    printf("  /proc/kallsyms  %#lx  %s\n", entry, name);
  else
    printf("  /proc/kallsyms  knows no symbol at this address\n");
  printf("MSR_STAR          %#018lx  cs %#lx and ss %#lx in the kernel; sysretq makes cs %#lx and ss %#lx of it\n",
         star, star >> 32 & 0xffff, (star >> 32 & 0xffff) + 8, ((star >> 48) + 16) | 3, ((star >> 48) + 8) | 3);
  printf("MSR_SYSCALL_MASK  %#lx  flags cleared at the entry:", mask);
  for (const flag &each : flags)
    if (mask >> each.bit & 1) printf(" %s", each.name);
  puts(mask >> 12 & 3 ? " and the I/O privilege" : "");
  return fflush(stdout) == 0 ? 0 : fail("kernel_entry: standard output");
}
