// Reads .debug_rnglists and .debug_loclists of DWARF 5 (sections 7.7.3, 7.25), .debug_ranges and .debug_loc of DWARF 4.
// Does not belong here: entries that say where a list starts (entries.cpp).
#include "lists.h"
#include "image.h"

namespace debug {

namespace {

// One element of any of the lists: a range of addresses, and for locations what holds there.
struct element {
  range where;
  reader expression;
};

// The kinds of elements; both lists of DWARF 5 number them alike up to offset_pair, and locations have one more there.
enum element_kind : unsigned {
  END,
  BASE_X,
  START_END_X,
  START_LENGTH_X,
  OFFSETS,
  BASE,
  START_END,
  START_LENGTH,
  DEFAULT
};

element_kind kind_of(unsigned number, bool locations) {
  if (!locations || number <= OFFSETS) return number <= START_LENGTH ? static_cast<element_kind>(number) : END;
  constexpr element_kind kinds[] = {DEFAULT, BASE, START_END, START_LENGTH};
  return number - 5 < 4 ? kinds[number - 5] : END;
}

list<element> read_new(reader rest, uint64_t base, bool locations) {
  list<element> all;
  while (!rest.empty()) {
    element next{};
    switch (kind_of(rest.fixed<uint8_t>(), locations)) {
      case OFFSETS: next.where.low = base + rest.uleb(), next.where.high = base + rest.uleb(); break;
      case START_END: next.where.low = rest.fixed<uint64_t>(), next.where.high = rest.fixed<uint64_t>(); break;
      case START_LENGTH: next.where.low = rest.fixed<uint64_t>(), next.where.high = next.where.low + rest.uleb(); break;
      case DEFAULT: next.where.high = ~uint64_t{0}; break;
      case BASE: base = rest.fixed<uint64_t>(); continue;
      default: return all;  // the end, or an index into .debug_addr, which nothing here has
    }
    if (locations) next.expression = rest.take(rest.uleb());
    all.push(next);
  }
  return all;
}

list<element> read_old(reader rest, uint64_t base, bool locations) {
  list<element> all;
  while (!rest.empty()) {
    const auto low = rest.fixed<uint64_t>(), high = rest.fixed<uint64_t>();
    if (low == 0 && high == 0) break;
    if (low == ~uint64_t{0}) {
      base = high;
      continue;
    }
    element next{{base + low, base + high}, {}};
    if (locations) next.expression = rest.take(rest.fixed<uint16_t>());
    all.push(next);
  }
  return all;
}

list<element> read_list(const entry &which, uint64_t offset, bool locations) {
  if (which.in->version >= 5) {
    const reader all = program.section(locations ? ".debug_loclists" : ".debug_rnglists");
    return read_new(all.from(offset), which.in->base, locations);
  }
  const reader all = program.section(locations ? ".debug_loc" : ".debug_ranges");
  return read_old(all.from(offset), which.in->base, locations);
}

}  // namespace

list<range> ranges_of(const entry &which) {
  list<range> all;
  if (which.has_ranges) {
    for (const element &each : read_list(which, which.ranges, false))
      if (each.where.low != 0 && each.where.low < each.where.high) all.push(each.where);
  } else if (which.has_low && which.low != 0 && which.low < which.high) {  // 0: left out by the linker
    all.push({which.low, which.high});
  }
  return all;
}

reader location_at(const entry &variable, uint64_t address) {
  if (!variable.has_locations) return variable.location;
  for (const element &each : read_list(variable, variable.locations, true))
    if (each.where.low <= address && address < each.where.high) return each.expression;
  return {};
}

}  // namespace debug
