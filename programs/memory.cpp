// Shows row T4, the family of memory: the break that moves with malloc, mmap under a large block, pages that cost
// memory only once they are touched, mprotect and munmap by the faults that they cause. Does not belong here: memory
// that processes share (ipc.cpp), other signals (signals).
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr size_t page_size = 4096;
constexpr size_t pages = 64;

[[noreturn]] void fail(const char *what) {
  fprintf(stderr, "memory: %s: %s\n", what, strerror(errno));
  exit(1);
}

void must(bool holds, const char *what) {
  if (!holds) fail(what);
}

char *map(size_t size) {
  void *const mapping = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  must(mapping != MAP_FAILED, "mmap");
  return static_cast<char *>(mapping);
}

// The line of /proc/self/maps for the mapping that the address lies in; null if there is none.
const char *line_of(const void *address) {
  static char text[65536];
  const int maps = open("/proc/self/maps", O_RDONLY);
  must(maps >= 0, "/proc/self/maps");
  size_t length = 0;
  ssize_t got;
  while ((got = read(maps, text + length, sizeof text - 1 - length)) > 0) length += static_cast<size_t>(got);
  must(got == 0 && close(maps) == 0, "/proc/self/maps");
  text[length] = '\0';
  const auto wanted = reinterpret_cast<unsigned long>(address);
  char *rest = text;
  while (char *const line = strsep(&rest, "\n")) {
    char *end;
    const unsigned long first = strtoul(line, &end, 16);
    if (*end == '-' && wanted >= first && wanted < strtoul(end + 1, nullptr, 16)) {
      line[strcspn(line, " ") + 5] = '\0';  // its ends and its protection
      return line;
    }
  }
  return nullptr;
}

void show_break() {
  puts("Small blocks lie below the break, which malloc moves by brk");
  char *before = static_cast<char *>(sbrk(0));
  printf("  %-34s = %p\n", "sbrk(0)", static_cast<void *>(before));
  const size_t sizes[] = {24, 24, 100, 100000, 100000};
  for (const size_t size : sizes) {
    char *const block = static_cast<char *>(malloc(size));
    must(block != nullptr, "malloc");
    char *const now = static_cast<char *>(sbrk(0));
    printf("  malloc(%6zu)                     = %p, the break moved by %td bytes%s\n", size,
           static_cast<void *>(block), now - before, block < now ? "" : ", and the block is not below it");
    before = now;
  }
}

void show_large_block() {
  puts("A large block is a mapping of its own, far from the break");
  char *const before = static_cast<char *>(sbrk(0));
  void *const block = malloc(8 << 20);  // free would keep one of 4 MiB or less for the next large block
  must(block != nullptr, "malloc");
  printf("  malloc(8388608)                    = %p, the break moved by %td bytes, and is %td GiB away\n", block,
         static_cast<char *>(sbrk(0)) - before, (static_cast<char *>(block) - before) >> 30);
  const char *line = line_of(block);
  printf("  /proc/self/maps                      %s\n", line != nullptr ? line : "has no line for it");
  free(block);
  line = line_of(block);
  printf("  /proc/self/maps after free           %s\n", line != nullptr ? line : "has no line for it");
}

long faults() {
  rusage usage;
  must(getrusage(RUSAGE_SELF, &usage) == 0, "getrusage");
  return usage.ru_minflt;
}

void show_touched(const char *what, char *area, bool touch) {
  unsigned char in_memory[pages];
  const long before = faults();
  for (size_t i = 0; touch && i < pages; ++i) area[i * page_size] = 'x';
  const long after = faults();
  must(mincore(area, pages * page_size, in_memory) == 0, "mincore");
  int count = 0;
  for (const unsigned char each : in_memory) count += each & 1;
  printf("  %-34s %2d of %zu pages in memory, %ld page faults\n", what, count, pages, after - before);
}

void show_pages() {
  puts("A page comes into being when it is touched");
  char *const area = map(pages * page_size);
  madvise(area, pages * page_size, MADV_NOHUGEPAGE);  // one fault might bring 512 pages; not every kernel knows this
  show_touched("mmap of 64 pages", area, false);
  show_touched("a byte written in each", area, true);
  show_touched("and once more", area, true);
  must(madvise(area, pages * page_size, MADV_DONTNEED) == 0, "madvise");
  show_touched("madvise(MADV_DONTNEED)", area, false);
  must(munmap(area, pages * page_size) == 0, "munmap");
}

// What the handler of SIGSEGV found, and where it ran.
char *guarded;  // the page whose faults are expected
char other_stack[65536];
siginfo_t fault;
bool on_other_stack;

// Mends what was wrong, so that the instruction succeeds when it is tried again.
void mend(int, siginfo_t *info, void *) {
  const char here = 0;
  fault = *info;
  on_other_stack = &here >= other_stack && &here < other_stack + sizeof other_stack;
  const auto *const address = static_cast<char *>(info->si_addr);
  bool mended = false;
  if (address >= guarded && address < guarded + page_size)
    mended = info->si_code == SEGV_ACCERR ? mprotect(guarded, page_size, PROT_READ | PROT_WRITE) == 0
                                          : mmap(guarded, page_size, PROT_READ | PROT_WRITE,
                                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == guarded;
  if (!mended) signal(SIGSEGV, SIG_DFL);  // tried again, it ends the process
}

void show_fault(const char *what, const char *handler) {
  printf("  %-34s SIGSEGV at %p, page + %td, %s\n", what, fault.si_addr, static_cast<char *>(fault.si_addr) - guarded,
         fault.si_code == SEGV_ACCERR ? "SEGV_ACCERR: not allowed" : "SEGV_MAPERR: nothing there");
  printf("  %-34s on the %s stack, %s\n", "  the handler", on_other_stack ? "alternate" : "same", handler);
}

void show_faults() {
  puts("What mprotect forbids, and what munmap took away, is a signal");
  stack_t stack = {};
  stack.ss_sp = other_stack;
  stack.ss_size = sizeof other_stack;
  struct sigaction action = {};
  action.sa_sigaction = mend;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  must(sigaltstack(&stack, nullptr) == 0 && sigaction(SIGSEGV, &action, nullptr) == 0, "sigaction");
  guarded = map(page_size);
  auto *const page = static_cast<volatile char *>(guarded);
  page[123] = 'a';

  must(mprotect(guarded, page_size, PROT_READ) == 0, "mprotect");
  printf("  mprotect(page, 4096, PROT_READ)      page[123] is '%c', still readable\n", page[123]);
  page[123] = 'b';
  show_fault("page[123] = 'b'", "made the page writable again");
  printf("  %-34s page[123] is '%c'\n", "  tried again", page[123]);

  must(munmap(guarded, page_size) == 0, "munmap");
  const char found = page[123];
  show_fault("munmap, then page[123]", "put a new page there");
  printf("  %-34s page[123] is %d\n", "  tried again", found);
  must(munmap(guarded, page_size) == 0, "munmap");
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: memory\nMoves the break, maps pages, touches them, forbids them and takes them away.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) {
    fprintf(stderr, "memory: no arguments are expected; see memory --help\n");
    return 2;
  }
  show_break();
  show_large_block();
  show_pages();
  show_faults();
  if (fflush(stdout) != 0 || ferror(stdout)) fail("standard output");
  return 0;
}
