// process_vm_readv(2), page by page: what lies before a page that is not there can still be read.
// Does not belong here: writing to a tracee.
#include "memory.h"
#include <sys/uio.h>

size_t read_memory(pid_t pid, uint64_t address, void *to, size_t size) {
  constexpr uint64_t page = 4096;
  size_t done = 0;
  while (done < size) {
    const uint64_t at = address + done;
    const size_t left_of_page = page - at % page;
    const size_t part = size - done < left_of_page ? size - done : left_of_page;
    const iovec here = {static_cast<char *>(to) + done, part};
    const iovec there = {reinterpret_cast<void *>(at), part};
    const ssize_t got = process_vm_readv(pid, &here, 1, &there, 1, 0);
    if (got <= 0) break;
    done += static_cast<size_t>(got);
    if (static_cast<size_t>(got) < part) break;
  }
  return done;
}
