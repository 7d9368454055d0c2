// Finding a structure's writer by its name, and rows of structures.
// Does not belong here: any one structure (structures_*.cpp).
#include "structures.h"
#include <string.h>
#include "memory.h"
#include "output.h"
#include "text.h"

namespace {

constexpr const structure *families[] = {structures_files, structures_time, structures_processes};

}  // namespace

const structure *find_structure(const char *name) {
  for (const structure *family : families)
    for (const structure *each = family; each->name != nullptr; ++each)
      if (strcmp(each->name, name) == 0) return each;
  return nullptr;
}

void put_array(pid_t pid, uint64_t address, uint64_t count, const structure &of) {
  say("[");
  for (uint64_t at = 0; at < count; ++at) {
    if (at != 0) say(", ");
    if (at >= longest_string) {
      say("...");
      break;
    }
    const uint64_t element = address + at * of.size;
    char last;
    if (!fetch(pid, element + of.size - 1, last)) {
      say("... /* %#lx */", element);
      break;
    }
    of.put(pid, element);
  }
  say("]");
}
