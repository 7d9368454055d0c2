// Collects the functions from .debug_info once, and finds them and their variables by name and by address.
// Does not belong here: values of variables (evaluate.cpp).
#include "scopes.h"
#include "image.h"
#include "lines.h"
#include "lists.h"

namespace debug {

namespace {

list<scope> all_scopes;

bool is_function(const entry &which) {
  return which.tag == DW_TAG_subprogram || which.tag == DW_TAG_inlined_subroutine;
}

void walk(const unit &in, reader &rest, unsigned depth) {
  while (!rest.empty()) {
    const entry each = read_entry(in, rest);
    if (each.tag == 0) return;
    unsigned below = depth;
    if (is_function(each)) {
      const list<range> ranges = ranges_of(each);
      const uint64_t begin = each.has_low || ranges.size() == 0 ? each.low : ranges.begin()[0].low;
      const unsigned own = each.tag == DW_TAG_subprogram ? 0 : depth;
      for (const range &run : ranges) all_scopes.push({run.low, run.high, begin, each.place, own});
      below = own + 1;
    }
    if (each.has_children) walk(in, rest, below);
  }
}

// "write" and "kernel::write" mean shoji::kernel::write; "rite" does not. A template's arguments may be left out.
bool means(const char *typed, const char *whole) {
  const size_t typed_length = strlen(typed);
  for (const char *at = whole;; at += 2) {
    if (strncmp(at, typed, typed_length) == 0 && (at[typed_length] == '\0' || at[typed_length] == '<')) return true;
    at = strstr(at, "::");
    if (at == nullptr) return false;
  }
}

// Among the children of a function, and in the blocks of it that the address lies in.
entry variable_among(const entry &parent, const char *name, uint64_t address) {
  entry found{};
  for (reader rest = children_of(parent); !rest.empty();) {
    const entry each = read_entry(*parent.in, rest);
    if (each.tag == 0) break;
    if (each.tag == DW_TAG_formal_parameter || each.tag == DW_TAG_variable) {
      const char *const own = name_of(each);
      if (own != nullptr && strcmp(own, name) == 0) found = each;
    }
    if (each.tag == DW_TAG_lexical_block) {
      for (const range &run : ranges_of(each)) {
        if (address < run.low || address >= run.high) continue;
        const entry inner = variable_among(each, name, address);
        if (inner.tag != 0) return inner;
      }
    }
    skip_children(each, rest);
  }
  return found;
}

entry global_among(const unit &in, reader &rest, const char *name) {
  while (!rest.empty()) {
    const entry each = read_entry(in, rest);
    if (each.tag == 0) break;
    if (each.tag == DW_TAG_variable && !each.location.empty()) {
      const char *const own = name_of(each);
      if (own != nullptr && means(name, strcmp(own, name) == 0 ? own : whole_name_of(each))) return each;
    }
    if (each.tag == DW_TAG_namespace && each.has_children) {
      const entry inner = global_among(in, rest, name);
      if (inner.tag != 0) return inner;
    } else {
      skip_children(each, rest);
    }
  }
  return {};
}

}  // namespace

void load_scopes() {
  all_scopes.clear();
  for (const unit &each : units()) {
    reader rest = entries_of(each);
    walk(each, rest, 0);
  }
}

list<scope> scopes_at(uint64_t address) {
  list<scope> found;
  for (const scope &each : all_scopes) {
    if (address < each.low || address >= each.high || program.replaced) continue;
    found.push(each);
    for (size_t i = found.size() - 1; i > 0 && found[i - 1].depth < found[i].depth; --i) {
      const scope moved = found[i];
      found[i] = found[i - 1];
      found[i - 1] = moved;
    }
  }
  return found;
}

uint64_t behind_prologue(uint64_t address) {
  constexpr unsigned char DW_OP_fbreg = 0x91;
  for (const scope &each : scopes_at(address)) {
    const entry function = entry_at(each.place);
    if (each.depth > 0 || each.entry_address != address) continue;
    for (reader rest = children_of(function); !rest.empty();) {
      const entry child = read_entry(*function.in, rest);
      if (child.tag == 0) break;
      if (child.tag == DW_TAG_formal_parameter && !child.location.empty() && *child.location.at == DW_OP_fbreg)
        return next_line_behind(address);
      skip_children(child, rest);
    }
  }
  return address;
}

void addresses_of_function(const char *name, list<uint64_t> &addresses) {
  const char *const last = strrchr(name, ':');
  for (const scope &each : all_scopes) {
    const entry function = entry_at(each.place);
    const char *const own = name_of(function);
    if (own == nullptr || !means(last != nullptr ? last + 1 : name, own)) continue;
    if (!means(name, whole_name_of(function))) continue;
    bool known = false;
    for (uint64_t address : addresses) known = known || address == each.entry_address;
    if (!known) addresses.push(each.entry_address);
  }
}

entry find_variable(const char *name, uint64_t address) {
  for (const scope &each : scopes_at(address)) {
    const entry found = variable_among(entry_at(each.place), name, address);
    if (found.tag != 0) return found;
  }
  for (const unit &each : units()) {
    reader rest = entries_of(each);
    read_entry(each, rest);  // the unit itself
    const entry found = global_among(each, rest, name);
    if (found.tag != 0) return found;
  }
  return {};
}

}  // namespace debug
