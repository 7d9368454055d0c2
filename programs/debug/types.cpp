// Finds types in .debug_info, and shows values by them, as gdb does.
// Does not belong here: formats that a person asks for (examine.cpp).
#include "types.h"
#include "inferior.h"
#include "places.h"

namespace debug {

namespace {

// DWARF 5, section 7.8.
enum encoding : unsigned {
  DW_ATE_boolean = 2,
  DW_ATE_float = 4,
  DW_ATE_signed = 5,
  DW_ATE_signed_char = 6,
  DW_ATE_unsigned = 7,
  DW_ATE_unsigned_char = 8,
  DW_ATE_UTF = 0x10,
};

type base_type(const entry &which) {
  const auto size = static_cast<unsigned>(which.size);
  switch (which.encoding) {
    case DW_ATE_boolean: return {kind::boolean, size, false, 0};
    case DW_ATE_signed: return {kind::integer, size, true, 0};
    case DW_ATE_signed_char: return {kind::character, size, true, 0};
    case DW_ATE_unsigned_char: return {kind::character, size, false, 0};
    case DW_ATE_unsigned:
    case DW_ATE_UTF: return {kind::integer, size, false, 0};
    default: return {kind::floating, size, false, 0};
  }
}

void show_enumerator(const value &which) {
  const entry parent = entry_at(which.is.place);
  for (reader rest = children_of(parent); !rest.empty();) {
    const entry each = read_entry(*parent.in, rest);
    if (each.tag == 0) break;
    if (each.tag != DW_TAG_enumerator || static_cast<uint64_t>(each.constant) != which.bits || each.name == nullptr)
      continue;
    printf("%s", parent.scoped ? whole_name_of(each) : each.name);
    return;
  }
  printf("%ld", static_cast<long>(which.bits));
}

void show_flags(uint64_t bits) {
  constexpr const char *names[] = {"CF", "", "PF", "", "AF", "", "ZF", "SF", "TF", "IF", "DF", "OF"};
  printf("[ ");
  for (unsigned i = 0; i < sizeof names / sizeof *names; ++i)
    if ((bits >> i & 1) != 0 && *names[i] != '\0') printf("%s ", names[i]);
  printf("]");
}

}  // namespace

type type_of(uint64_t place) {
  for (int hops = 0; place != 0 && hops < 32; ++hops) {
    const entry which = entry_at(place);
    switch (which.tag) {
      case DW_TAG_base_type: return base_type(which);
      case DW_TAG_enumeration_type: {
        const type under = which.type != 0 ? type_of(which.type) : type_int;
        return {kind::enumeration, static_cast<unsigned>(which.size), under.is_signed, place};
      }
      case DW_TAG_pointer_type: {
        const type to = type_of(which.type);
        return {to.is == kind::character ? kind::text : kind::pointer, 8, false, 0};
      }
      case DW_TAG_reference_type:
      case DW_TAG_rvalue_reference_type: return type_pointer;
      case DW_TAG_typedef:
      case DW_TAG_const_type:
      case DW_TAG_volatile_type:
      case DW_TAG_restrict_type: place = which.type; break;
      default: return {kind::structure, static_cast<unsigned>(which.size), false, 0};
    }
  }
  return {kind::nothing, 0, false, 0};
}

value value_of(const type &which, uint64_t bits) {
  const unsigned width = which.size * 8;
  if (width > 0 && width < 64) {
    bits &= (uint64_t{1} << width) - 1;
    if (which.is_signed && (bits >> (width - 1)) != 0) bits |= ~uint64_t{0} << width;
  }
  return {which, bits, true, 0, -1};
}

void show_character(unsigned char which, char quote) {
  constexpr char letters[] = "abtnvfr";  // 7 to 13
  if (which >= 7 && which <= 13)
    printf("\\%c", letters[which - 7]);
  else if (which == 27)
    printf("\\033");
  else if (which < ' ' || which > '~')
    printf("\\%03o", which);
  else
    printf(which == quote || which == '\\' ? "\\%c" : "%c", which);
}

void show_text(uint64_t address) {
  constexpr unsigned most = 200;
  unsigned char byte = 0;
  printf("\"");
  for (unsigned i = 0; i < most; ++i) {
    if (!read_memory(address + i, &byte, 1)) {
      printf("\"<error: Cannot access memory at address 0x%lx>", address + i);
      return;
    }
    if (byte == 0) break;
    show_character(byte, '"');
  }
  printf(byte == 0 ? "\"" : "\"...");
}

void show_value(const value &which, bool argument) {
  unsigned char first;
  if (!which.available) {
    printf("<optimized out>");
    return;
  }
  switch (which.is.is) {
    case kind::nothing: printf("void"); break;
    case kind::integer: printf(which.is.is_signed ? "%ld" : "%lu", which.bits); break;
    case kind::boolean: printf(which.bits != 0 ? "true" : "false"); break;
    case kind::enumeration: show_enumerator(which); break;
    case kind::character:
      printf(which.is.is_signed ? "%ld '" : "%lu '", which.bits);
      show_character(static_cast<unsigned char>(which.bits), '\'');
      printf("'");
      break;
    case kind::text:
      if (!argument || !read_memory(which.bits, &first, 1)) printf("0x%lx", which.bits);
      if (!read_memory(which.bits, &first, 1)) break;
      if (!argument) {
        show_symbol_of(which.bits);
        printf(" ");
      }
      show_text(which.bits);
      break;
    case kind::code: printf("(void (*)()) "); [[fallthrough]];
    case kind::pointer:
      printf("0x%lx", which.bits);
      show_symbol_of(which.bits);
      break;
    case kind::flags: show_flags(which.bits); break;
    case kind::floating: printf(argument ? "..." : "{floating point}"); break;
    case kind::structure: printf(argument ? "..." : "{...}"); break;
  }
}

}  // namespace debug
