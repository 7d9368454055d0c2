// A look-up in an image made by hand: with both hash tables, with either alone, with none; names that are not there, or
// whose symbol is no function, is used and not defined, or has another version. A null address holds nothing.
// RUN: %cxx -I %tests/inputs %s -o %t %link
// RUN: %t
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "expect.h"
#include "process/vdso.h"

using namespace shoji::process;

namespace {

constexpr uint64_t moved = 0x10000;  // where the image believes that it lies
constexpr const char *names[] = {"", "alpha", "beta", "gamma", "object", "undefined", "versioned"};
constexpr unsigned symbol_count = 7;

// Both tables have two buckets, and the symbols 1 to 6 in the order that they need. One more symbol, "delta", is in
// neither: who walks on behind the end of a bucket finds it.
struct image {
  elf64_hdr header = {};
  elf64_phdr parts[3] = {};
  elf64_dyn dynamic[7] = {};
  elf64_sym symbols[symbol_count + 1] = {};
  uint16_t versions[symbol_count + 1] = {};
  elf64_verdef definitions[3] = {};
  elf64_verdaux version_names[3] = {};
  uint32_t hash[2 + 2 + symbol_count] = {};
  uint32_t gnu_hash[4 + 2 + 2 + symbol_count] = {};
  char strings[200] = {};
  unsigned string_end = 1;

  image(bool with_gnu_hash, bool with_hash);
  uint32_t string(const char *text);
  void add_symbol(unsigned number, const char *name);
};

uint32_t gnu(const char *name) {
  uint32_t hash = 5381;
  while (*name != '\0') hash = (hash << 5) + hash + static_cast<uint32_t>(*name++);
  return hash;
}

uint32_t sysv(const char *name) {
  uint32_t hash = 0;
  while (*name != '\0') {
    hash = (hash << 4) + static_cast<uint32_t>(*name++);
    const uint32_t high = hash & 0xf0000000;
    if (high != 0) hash ^= high >> 24;
    hash &= ~high;
  }
  return hash;
}

uint32_t image::string(const char *text) {
  const uint32_t at = string_end;
  strcpy(strings + at, text);
  string_end += static_cast<unsigned>(strlen(text)) + 1;
  return at;
}

void image::add_symbol(unsigned number, const char *name) {
  elf64_sym &symbol = symbols[number];
  symbol.st_name = string(name);
  symbol.st_info = 0x12;  // a global function
  symbol.st_shndx = 1;
  symbol.st_value = moved + 0x100 * number;
  versions[number] = 2;
  if (strcmp(name, "object") == 0) symbol.st_info = 0x11;
  if (strcmp(name, "undefined") == 0) symbol.st_shndx = 0;
  if (strcmp(name, "versioned") == 0) versions[number] = 0x8003;

  uint32_t &bucket = hash[2 + sysv(name) % 2];
  hash[4 + number] = bucket;
  bucket = number;
}

image::image(bool with_gnu_hash, bool with_hash) {
  header.e_phoff = offsetof(image, parts);
  header.e_phnum = 3;
  parts[0].p_type = PT_LOAD;
  parts[0].p_vaddr = moved;
  parts[1].p_type = PT_DYNAMIC;
  parts[1].p_offset = offsetof(image, dynamic);
  parts[1].p_vaddr = moved + offsetof(image, dynamic);
  parts[2].p_type = PT_LOAD;  // a second one changes nothing
  parts[2].p_offset = 0x2000;
  parts[2].p_vaddr = moved + 0x5000;

  int entries = 0;
  const auto add = [&](int64_t tag, uint64_t offset) { dynamic[entries++] = {tag, moved + offset}; };
  add(DT_STRTAB, offsetof(image, strings));
  add(DT_SYMTAB, offsetof(image, symbols));
  add(DT_VERSYM, offsetof(image, versions));
  add(DT_VERDEF, offsetof(image, definitions));
  if (with_gnu_hash) add(DT_GNU_HASH, offsetof(image, gnu_hash));
  if (with_hash) add(DT_HASH, offsetof(image, hash));

  hash[0] = 2, hash[1] = symbol_count;
  gnu_hash[0] = 2, gnu_hash[1] = 1, gnu_hash[2] = 1;
  unsigned number = 1;
  for (uint32_t bucket = 0; bucket != 2; ++bucket) {
    for (unsigned i = 1; i != symbol_count; ++i) {
      if (gnu(names[i]) % 2 != bucket) continue;
      if (gnu_hash[6 + bucket] == 0) gnu_hash[6 + bucket] = number;
      gnu_hash[8 + number - 1] = gnu(names[i]) & ~1U;
      add_symbol(number++, names[i]);
    }
    if (gnu_hash[6 + bucket] != 0) gnu_hash[8 + number - 2] |= 1;
  }

  gnu_hash[8 + symbol_count - 1] = gnu("delta");
  symbols[symbol_count] = {string("delta"), 0x12, 0, 1, moved, 0};
  versions[symbol_count] = 2;

  const char *version_texts[] = {"linux-vdso.so.1", "LINUX_2.6", "LINUX_9.9"};
  for (unsigned i = 0; i != 3; ++i) {
    elf64_verdef &definition = definitions[i];
    definition.vd_ndx = static_cast<uint16_t>(i + 1);
    definition.vd_aux = static_cast<uint32_t>(reinterpret_cast<uintptr_t>(&version_names[i]) -
                                              reinterpret_cast<uintptr_t>(&definition));
    definition.vd_next = i == 2 ? 0 : sizeof definition;
    version_names[i].vda_name = string(version_texts[i]);
  }
}

// Where the image has the function by that name, as the look-up without a table finds it.
const void *place(const image &of, const char *name) {
  for (unsigned i = 1; i != symbol_count; ++i)
    if (strcmp(of.strings + of.symbols[i].st_name, name) == 0)
      return reinterpret_cast<const char *>(&of) + of.symbols[i].st_value - moved;
  return nullptr;
}

void look_everything_up(const image &in) {
  const vdso_image read = read_vdso(&in.header);
  static const char *const functions[] = {"alpha", "beta", "gamma"};
  for (const char *each : functions) {
    expect(place(in, each) != nullptr);
    expect(find_function(read, each) == place(in, each));
  }
  static const char *const others[] = {"",     "alph",   "alphaa",    "delta",    "epsilon",
                                       "zeta", "object", "undefined", "versioned"};
  for (const char *each : others) expect(find_function(read, each) == nullptr);
}

}  // namespace

int main() {
  image both(true, true), gnu_alone(true, false), sysv_alone(false, true), neither(false, false);
  look_everything_up(both);
  look_everything_up(gnu_alone);
  look_everything_up(sysv_alone);
  expect(read_vdso(&gnu_alone.header).hash == nullptr && read_vdso(&sysv_alone.header).gnu_hash == nullptr);
  expect(find_function(read_vdso(&neither.header), "alpha") == nullptr);
  expect(find_function(read_vdso(nullptr), "alpha") == nullptr);

  // One that lacks versions has functions still; one without a dynamic section, or strings, has none.
  both.dynamic[2].d_tag = 99;
  expect(find_function(read_vdso(&both.header), "versioned") == place(both, "versioned"));
  both.dynamic[0].d_tag = 99;
  expect(find_function(read_vdso(&both.header), "alpha") == nullptr);
  gnu_alone.parts[1].p_type = 99;
  expect(find_function(read_vdso(&gnu_alone.header), "alpha") == nullptr);

  // Tables that are empty.
  sysv_alone.hash[0] = 0;
  expect(find_function(read_vdso(&sysv_alone.header), "alpha") == nullptr);
  image empty_buckets(true, false);
  empty_buckets.gnu_hash[6] = empty_buckets.gnu_hash[7] = 0;
  expect(find_function(read_vdso(&empty_buckets.header), "alpha") == nullptr);
  return 0;
}
