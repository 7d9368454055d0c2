// The table: pointers to structures, so that these stay where they are while others come and go.
// Does not belong here: anything that asks the kernel.
#include "tracee.h"
#include <stdlib.h>

namespace {

tracee **table = nullptr;
size_t count = 0;
size_t room = 0;

}  // namespace

tracee *find_tracee(pid_t pid) {
  for (size_t at = 0; at < count; ++at)
    if (table[at]->pid == pid) return table[at];
  return nullptr;
}

tracee *add_tracee(pid_t pid) {
  if (count == room) {
    const size_t more = room == 0 ? 8 : 2 * room;
    tracee **larger = static_cast<tracee **>(realloc(table, more * sizeof *table));
    if (larger == nullptr) return nullptr;
    table = larger;
    room = more;
  }
  tracee *fresh = new tracee;
  fresh->pid = pid;
  table[count++] = fresh;
  return fresh;
}

void drop_tracee(tracee &gone) {
  for (size_t at = 0; at < count; ++at) {
    if (table[at] != &gone) continue;
    delete table[at];
    table[at] = table[--count];
    return;
  }
}

size_t tracee_count() { return count; }

tracee &tracee_at(size_t at) { return *table[at]; }
