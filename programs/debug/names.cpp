// The whole name of an entry: the namespaces and types that it stands in are those around its declaration.
// Does not belong here: names of the linker (image.h).
#include "entries.h"

namespace debug {

namespace {

bool makes_names(const entry &which) {
  return which.tag == DW_TAG_namespace || which.tag == DW_TAG_structure_type || which.tag == DW_TAG_class_type ||
         which.tag == DW_TAG_enumeration_type;
}

void append(list<char> &text, const char *more) {
  for (; *more != '\0'; ++more) text.push(*more);
}

}  // namespace

const char *whole_name_of(const entry &which) {
  entry declared = which;
  for (int hops = 0; declared.origin != 0 && hops < 8; ++hops) declared = entry_at(declared.origin);
  if (declared.in == nullptr || declared.name == nullptr) return name_of(which);

  // Down the tree to the declaration: who is still open when it comes stands around it.
  list<entry> around;
  reader rest = entries_of(*declared.in);
  while (!rest.empty()) {
    const entry each = read_entry(*declared.in, rest);
    if (each.place >= declared.place) break;
    if (each.tag == 0) {
      if (around.size() != 0) around.remove(around.size() - 1);
    } else if (each.has_children) {
      around.push(each);
    }
  }
  list<char> text;
  for (const entry &each : around) {
    if (!makes_names(each)) continue;
    const char *const name = name_of(each);
    if (name == nullptr && each.tag != DW_TAG_namespace) continue;  // of a lambda
    append(text, name != nullptr ? name : "(anonymous namespace)");
    append(text, "::");
  }
  append(text, declared.name);
  text.push('\0');
  return text.begin();
}

}  // namespace debug
