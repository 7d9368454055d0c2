// sysinfo, and what is counted by it and its like: get_nprocs, get_phys_pages.
// Does not belong here: the same by its words (unistd/sysconf.cpp).
#include <fcntl.h>
#include <sys/sysinfo.h>
#include "kernel/file.h"
#include "kernel/resource.h"
#include "kernel/schedule.h"
#include "libc/errno/set_errno.h"

using namespace shoji;

static_assert(sizeof(struct sysinfo) == 112, "the kernel's layout: include/uapi/linux/sysinfo.h");

namespace {

constexpr unsigned long page = 4096;

using amount_of_memory = unsigned long sysinfo::*;

long pages(amount_of_memory amount) {
  struct sysinfo state;
  const auto answer = kernel::sysinfo(&state);
  if (!answer) return set_errno(answer);
  const unsigned long unit = state.mem_unit;  // a power of two
  return static_cast<long>(unit >= page ? state.*amount * (unit / page) : state.*amount / (page / unit));
}

// "0-3,6": how many these are; 0 where it is no such list.
int count_list(const char *next) {
  int count = 0;
  for (;;) {
    int ends[2] = {-1, -1};
    for (int &end : ends) {
      while (*next >= '0' && *next <= '9' && end < 100000) end = (end < 0 ? 0 : end * 10) + (*next++ - '0');
      if (*next != '-') break;
      ++next;
    }
    if (ends[0] < 0) return count;
    count += ends[1] < ends[0] ? 1 : ends[1] - ends[0] + 1;
    if (*next++ != ',') return count;
  }
}

// Those of one of the kernel's lists; 0 where it has none.
int processors(const char *path) {
  char list[1024];
  const auto file = kernel::open(path, O_RDONLY | O_CLOEXEC, 0);
  if (!file) return 0;
  const auto length = kernel::read(static_cast<unsigned>(file.value()), list, sizeof list - 1);
  static_cast<void>(kernel::close(static_cast<unsigned>(file.value())));
  list[length ? length.value() : 0] = '\0';
  return count_list(list);
}

}  // namespace

extern "C" {

int sysinfo(struct sysinfo *state) { return set_errno(kernel::sysinfo(state)); }

// Where the kernel has no list, those that this process may run on.
int get_nprocs() {
  if (const int online = processors("/sys/devices/system/cpu/online")) return online;
  unsigned long set[1024 / 64 * 8];
  const auto bytes = kernel::sched_getaffinity(0, sizeof set, set);
  if (!bytes) return 1;
  int count = 0;
  for (size_t i = 0; i != bytes.value() / sizeof *set; ++i)
    for (unsigned long word = set[i]; word != 0; word &= word - 1) ++count;
  return count;
}

int get_nprocs_conf() {
  const int possible = processors("/sys/devices/system/cpu/possible");
  return possible != 0 ? possible : get_nprocs();
}

long get_phys_pages() { return pages(&sysinfo::totalram); }

long get_avphys_pages() { return pages(&sysinfo::freeram); }

}  // extern "C"
