// What it costs that the kernel finds memory only when it is first touched.
// Does not belong here: memory that is not there at all, which ends in a signal.
#include <sys/mman.h>
#include <sys/resource.h>
#include "overhead.h"

// Fresh pages, touched one by one. The kernel may map several of them at once, hence it is asked how many faults it
// saw.
long page_fault() {
  constexpr long page = 4096, pages = 256;
  auto *const memory = static_cast<volatile char *>(
      mmap(nullptr, page * pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
  if (memory == MAP_FAILED) return complain("mmap");
  rusage before, after;
  bool right = getrusage(RUSAGE_SELF, &before) == 0;
  const long start = now();
  for (long i = 0; i != pages; ++i) memory[i * page] = 1;
  const long took = each_of(1, start);
  right = right && getrusage(RUSAGE_SELF, &after) == 0;
  if (munmap(const_cast<char *>(memory), page * pages) != 0) return complain("munmap");
  if (!right) return complain("getrusage");
  const long faults = after.ru_minflt - before.ru_minflt;
  return faults > 0 ? took / faults : not_here;
}
