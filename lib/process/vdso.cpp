// The look-up itself: ELF header, program headers, dynamic section, hash table, symbol.
// Does not belong here: which image is the process's own (vdso_own.cpp), or remembering what was found.
#include "process/vdso.h"

namespace shoji::process {

namespace {

// How strings of ELF are compared; strcmp would be linked for this alone.
bool same(const char *left, const char *right) {
  while (*left == *right && *left != '\0') ++left, ++right;
  return *left == *right;
}

template <typename Part>
const Part *at(uintptr_t address) {
  return reinterpret_cast<const Part *>(address);
}

bool is_named(const vdso_image &image, uint32_t symbol, const char *name) {
  return same(image.strings + image.symbols[symbol].st_name, name);
}

}  // namespace

vdso_image read_vdso(const elf64_hdr *header) {
  vdso_image image;
  if (header == nullptr) return image;

  const auto start = reinterpret_cast<uintptr_t>(header);
  const auto *const parts = at<elf64_phdr>(start + header->e_phoff);
  const elf64_phdr *dynamic = nullptr;
  for (int i = header->e_phnum - 1; i >= 0; --i) {
    if (parts[i].p_type == PT_LOAD) image.bias = start + parts[i].p_offset - parts[i].p_vaddr;
    if (parts[i].p_type == PT_DYNAMIC) dynamic = &parts[i];
  }
  if (dynamic == nullptr) return image;

  // Nobody moved these addresses to where the image lies: the kernel maps it as it is.
  for (const auto *each = at<elf64_dyn>(start + dynamic->p_offset); each->d_tag != DT_NULL; ++each) {
    const uintptr_t address = image.bias + each->d_val;
    switch (each->d_tag) {
      case DT_SYMTAB: image.symbols = at<elf64_sym>(address); break;
      case DT_STRTAB: image.strings = at<char>(address); break;
      case DT_GNU_HASH: image.gnu_hash = at<uint32_t>(address); break;
      case DT_HASH: image.hash = at<uint32_t>(address); break;
      case DT_VERSYM: image.versions = at<uint16_t>(address); break;
      case DT_VERDEF: image.definitions = at<elf64_verdef>(address); break;
    }
  }
  return image;
}

uint32_t hash_of(const char *name) {
  uint32_t hash = 0;
  for (; *name != '\0'; ++name) {
    hash = (hash << 4) + static_cast<unsigned char>(*name);
    const uint32_t high = hash & 0xf0000000;
    hash = (hash ^ high >> 24) & ~high;
  }
  return hash;
}

uint32_t gnu_hash_of(const char *name) {
  uint32_t hash = 5381;
  for (; *name != '\0'; ++name) hash = hash * 33 + static_cast<unsigned char>(*name);
  return hash;
}

uint32_t find_by_gnu_hash(const vdso_image &image, const char *name) {
  const gnu_hash_table table(image.gnu_hash);
  if (table.bucket_count == 0) return 0;
  const uint32_t wanted = gnu_hash_of(name);
  uint32_t symbol = table.buckets[wanted % table.bucket_count];
  if (symbol < table.first_symbol) return 0;  // an empty bucket
  for (;; ++symbol) {
    if ((table.hash(symbol) | 1) == (wanted | 1) && is_named(image, symbol, name)) return symbol;
    if (table.is_last(symbol)) return 0;
  }
}

uint32_t find_by_hash(const vdso_image &image, const char *name) {
  const hash_table table(image.hash);
  if (table.bucket_count == 0) return 0;
  uint32_t symbol = table.buckets[hash_of(name) % table.bucket_count];
  while (symbol != 0 && !is_named(image, symbol, name)) symbol = table.next[symbol];
  return symbol;
}

const char *version_of(const vdso_image &image, uint32_t symbol) {
  if (image.versions == nullptr || image.definitions == nullptr) return nullptr;
  const uint16_t index = image.versions[symbol] & 0x7fff;  // the highest bit: not the default
  for (const elf64_verdef *each = image.definitions;;) {
    const auto address = reinterpret_cast<uintptr_t>(each);
    if (each->vd_ndx == index) return image.strings + at<elf64_verdaux>(address + each->vd_aux)->vda_name;
    if (each->vd_next == 0) return "";
    each = at<elf64_verdef>(address + each->vd_next);
  }
}

bool is_function(const vdso_image &image, uint32_t symbol) {
  const elf64_sym &found = image.symbols[symbol];
  if (found.st_shndx == 0 || (found.st_info & 0xf) != STT_FUNC) return false;
  const char *const version = version_of(image, symbol);
  return version == nullptr || same(version, "LINUX_2.6");
}

const void *find_function(const vdso_image &image, const char *name) {
  if (image.symbols == nullptr || image.strings == nullptr) return nullptr;
  uint32_t symbol = 0;
  if (image.gnu_hash != nullptr)
    symbol = find_by_gnu_hash(image, name);
  else if (image.hash != nullptr)
    symbol = find_by_hash(image, name);
  if (symbol == 0 || !is_function(image, symbol)) return nullptr;
  return at<void>(image.bias + image.symbols[symbol].st_value);
}

}  // namespace shoji::process
