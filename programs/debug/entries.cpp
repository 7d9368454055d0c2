// Reads entries by the abbreviations that say which attributes each kind has, and in which form.
// Does not belong here: lists of ranges and of locations (lists.cpp).
#include "entries.h"
#include "image.h"

namespace debug {

namespace {

// DWARF 5, sections 7.5.4 and 7.5.6.
enum attribute : uint64_t {
  DW_AT_location = 0x02,
  DW_AT_name = 0x03,
  DW_AT_byte_size = 0x0b,
  DW_AT_stmt_list = 0x10,
  DW_AT_low_pc = 0x11,
  DW_AT_high_pc = 0x12,
  DW_AT_comp_dir = 0x1b,
  DW_AT_const_value = 0x1c,
  DW_AT_abstract_origin = 0x31,
  DW_AT_encoding = 0x3e,
  DW_AT_frame_base = 0x40,
  DW_AT_specification = 0x47,
  DW_AT_type = 0x49,
  DW_AT_ranges = 0x55,
  DW_AT_call_file = 0x58,
  DW_AT_call_line = 0x59,
  DW_AT_enum_class = 0x6d,
};
enum form : uint64_t {
  DW_FORM_addr = 0x01,
  DW_FORM_block2 = 0x03,
  DW_FORM_block4,
  DW_FORM_data2,
  DW_FORM_data4,
  DW_FORM_data8,
  DW_FORM_string,
  DW_FORM_block,
  DW_FORM_block1,
  DW_FORM_data1,
  DW_FORM_flag,
  DW_FORM_sdata,
  DW_FORM_strp,
  DW_FORM_udata,
  DW_FORM_ref_addr,
  DW_FORM_ref1,
  DW_FORM_ref2,
  DW_FORM_ref4,
  DW_FORM_ref8,
  DW_FORM_ref_udata,
  DW_FORM_indirect,
  DW_FORM_sec_offset,
  DW_FORM_exprloc,
  DW_FORM_flag_present,
  DW_FORM_strx,
  DW_FORM_addrx,
  DW_FORM_ref_sup4,
  DW_FORM_strp_sup,
  DW_FORM_data16,
  DW_FORM_line_strp,
  DW_FORM_ref_sig8,
  DW_FORM_implicit_const,
  DW_FORM_loclistx,
  DW_FORM_rnglistx,
  DW_FORM_ref_sup8,
  DW_FORM_strx1,
  DW_FORM_strx2,
  DW_FORM_strx3,
  DW_FORM_strx4,
  DW_FORM_addrx1,
  DW_FORM_addrx2,
  DW_FORM_addrx3,
  DW_FORM_addrx4,
};
static_assert(DW_FORM_addrx4 == 0x2c);

reader info, abbreviations, strings, line_strings;
list<unit> all_units;

// What a form holds: a number, a text, or bytes. Forms that need tables of .debug_addr or .debug_str_offsets are read
// over: no compiler writes them here unless it splits its DWARF.
struct content {
  uint64_t number;
  const char *text;
  reader bytes;
  bool usable;
};

content read_form(const unit &in, uint64_t form, int64_t implicit, reader &rest) {
  content value{0, nullptr, {}, true};
  switch (form) {
    case DW_FORM_addr:
    case DW_FORM_data8:
    case DW_FORM_ref_sig8: value.number = rest.fixed<uint64_t>(); break;
    case DW_FORM_data1:
    case DW_FORM_flag: value.number = rest.fixed<uint8_t>(); break;
    case DW_FORM_data2: value.number = rest.fixed<uint16_t>(); break;
    case DW_FORM_data4:
    case DW_FORM_sec_offset: value.number = rest.fixed<uint32_t>(); break;
    case DW_FORM_ref_addr: value.number = rest.fixed<uint32_t>(); break;
    case DW_FORM_ref1: value.number = in.begin + rest.fixed<uint8_t>(); break;
    case DW_FORM_ref2: value.number = in.begin + rest.fixed<uint16_t>(); break;
    case DW_FORM_ref4: value.number = in.begin + rest.fixed<uint32_t>(); break;
    case DW_FORM_ref8: value.number = in.begin + rest.fixed<uint64_t>(); break;
    case DW_FORM_ref_udata: value.number = in.begin + rest.uleb(); break;
    case DW_FORM_udata: value.number = rest.uleb(); break;
    case DW_FORM_sdata: value.number = static_cast<uint64_t>(rest.sleb()); break;
    case DW_FORM_implicit_const: value.number = static_cast<uint64_t>(implicit); break;
    case DW_FORM_flag_present: value.number = 1; break;
    case DW_FORM_string: value.text = rest.text(); break;
    case DW_FORM_strp: value.text = strings.from(rest.fixed<uint32_t>()).text(); break;
    case DW_FORM_line_strp: value.text = line_strings.from(rest.fixed<uint32_t>()).text(); break;
    case DW_FORM_block1: value.bytes = rest.take(rest.fixed<uint8_t>()); break;
    case DW_FORM_block2: value.bytes = rest.take(rest.fixed<uint16_t>()); break;
    case DW_FORM_block4: value.bytes = rest.take(rest.fixed<uint32_t>()); break;
    case DW_FORM_block:
    case DW_FORM_exprloc: value.bytes = rest.take(rest.uleb()); break;
    case DW_FORM_data16: value.bytes = rest.take(16); break;
    case DW_FORM_indirect: return read_form(in, rest.uleb(), 0, rest);
    default:
      value.usable = false;
      switch (form) {
        case DW_FORM_strx1:
        case DW_FORM_addrx1: rest.skip(1); break;
        case DW_FORM_strx2:
        case DW_FORM_addrx2: rest.skip(2); break;
        case DW_FORM_strx3:
        case DW_FORM_addrx3: rest.skip(3); break;
        case DW_FORM_strx4:
        case DW_FORM_addrx4:
        case DW_FORM_ref_sup4:
        case DW_FORM_strp_sup: rest.skip(4); break;
        case DW_FORM_ref_sup8: rest.skip(8); break;
        case DW_FORM_strx:
        case DW_FORM_addrx:
        case DW_FORM_loclistx:
        case DW_FORM_rnglistx: rest.uleb(); break;
        default: rest.skip(rest.left());  // of a later DWARF: what follows cannot be told apart
      }
  }
  return value;
}

void set(entry &made, uint64_t attribute, uint64_t form, const content &value) {
  switch (attribute) {
    case DW_AT_name: made.name = value.text; break;
    case DW_AT_comp_dir: made.folder = value.text; break;
    case DW_AT_stmt_list: made.line_table = value.number; break;
    case DW_AT_low_pc: made.low = value.number, made.has_low = true; break;
    // As a number it counts from the low one; that one stands first in every compiler's output.
    case DW_AT_high_pc: made.high = form == DW_FORM_addr ? value.number : made.low + value.number; break;
    case DW_AT_ranges: made.ranges = value.number, made.has_ranges = true; break;
    case DW_AT_type: made.type = value.number; break;
    case DW_AT_abstract_origin:
    case DW_AT_specification: made.origin = value.number; break;
    case DW_AT_enum_class: made.scoped = value.number != 0; break;
    case DW_AT_byte_size: made.size = value.number; break;
    case DW_AT_encoding: made.encoding = static_cast<unsigned>(value.number); break;
    case DW_AT_const_value: made.constant = static_cast<int64_t>(value.number), made.has_constant = true; break;
    case DW_AT_call_line: made.call_line = static_cast<unsigned>(value.number); break;
    case DW_AT_call_file: made.call_file = value.number; break;
    case DW_AT_frame_base: made.frame_base = value.bytes; break;
    case DW_AT_location:
      made.location = value.bytes;
      made.has_locations = form == DW_FORM_sec_offset;
      made.locations = value.number;
      break;
  }
}

// Code n is the n-th in what every compiler writes; where it is not, the unit shows no entries.
void load_kinds(unit &made) {
  reader rest = abbreviations.from(made.abbreviations);
  for (uint64_t code = rest.uleb(); code == made.kinds.size() + 1; code = rest.uleb()) {
    made.kinds.push(rest.at);
    rest.uleb(), rest.skip(1);
    for (uint64_t attribute = 1, form = 1; (attribute != 0 || form != 0) && !rest.empty();) {
      attribute = rest.uleb(), form = rest.uleb();
      if (form == DW_FORM_implicit_const) rest.sleb();
    }
  }
}

}  // namespace

void load_entries() {
  info = program.section(".debug_info");
  abbreviations = program.section(".debug_abbrev");
  strings = program.section(".debug_str");
  line_strings = program.section(".debug_line_str");
  all_units.clear();
  for (reader rest = info; !rest.empty();) {
    unit made{};
    made.begin = static_cast<uint64_t>(rest.at - info.at);
    reader start = rest.take(rest.fixed<uint32_t>());
    made.end = static_cast<uint64_t>(rest.at - info.at);
    made.version = start.fixed<uint16_t>();
    const unsigned kind = made.version >= 5 ? start.fixed<uint8_t>() : 1;
    if (made.version >= 5) start.skip(1);  // bytes an address
    made.abbreviations = start.fixed<uint32_t>();
    if (made.version < 5) start.skip(1);
    made.first_entry = static_cast<uint64_t>(start.at - info.at);
    if (made.version < 2 || made.version > 5 || kind != 1) continue;  // 1: DW_UT_compile
    load_kinds(made);
    reader entries = entries_of(made);
    const entry head = read_entry(made, entries);
    made.base = head.low;
    made.line_table = head.line_table;
    all_units.push(made);
  }
}

list<unit> &units() { return all_units; }

reader entries_of(const unit &in) { return {info.at + in.first_entry, info.at + in.end}; }

entry read_entry(const unit &in, reader &rest) {
  entry made{};
  made.in = &in;
  made.place = static_cast<uint64_t>(rest.at - info.at);
  const uint64_t code = rest.uleb();
  if (code == 0 || code > in.kinds.size()) {
    if (code != 0) rest.skip(rest.left());
    return made;
  }
  reader kind{in.kinds.begin()[code - 1], abbreviations.end};
  made.tag = static_cast<unsigned>(kind.uleb());
  made.has_children = kind.fixed<uint8_t>() != 0;
  while (!kind.empty()) {
    const uint64_t attribute = kind.uleb(), form = kind.uleb();
    if (attribute == 0 && form == 0) break;
    const content value = read_form(in, form, form == DW_FORM_implicit_const ? kind.sleb() : 0, rest);
    if (value.usable) set(made, attribute, form, value);
  }
  return made;
}

entry entry_at(uint64_t place) {
  for (const unit &each : all_units) {
    if (place < each.first_entry || place >= each.end) continue;
    reader rest{info.at + place, info.at + each.end};
    return read_entry(each, rest);
  }
  return {};
}

reader children_of(const entry &parent) {
  if (parent.in == nullptr || !parent.has_children) return {};
  reader rest{info.at + parent.place, info.at + parent.in->end};
  read_entry(*parent.in, rest);
  return rest;
}

void skip_children(const entry &parent, reader &rest) {
  for (int depth = parent.has_children ? 1 : 0; depth > 0 && !rest.empty();) {
    const entry each = read_entry(*parent.in, rest);
    depth += each.tag == 0 ? -1 : each.has_children ? 1 : 0;
  }
}

const char *name_of(const entry &which) {
  entry at = which;
  for (int hops = 0; at.name == nullptr && at.origin != 0 && hops < 8; ++hops) at = entry_at(at.origin);
  return at.name;
}

const char *folder_of_table(uint64_t offset) {
  for (const unit &each : all_units) {
    reader rest = entries_of(each);
    const entry head = read_entry(each, rest);
    if (head.line_table == offset && head.folder != nullptr) return head.folder;
  }
  return "";
}

}  // namespace debug
