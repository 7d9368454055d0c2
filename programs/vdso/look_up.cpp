// The way from the auxiliary vector to a function's address, one line a step, and what else there is to be found.
// Does not belong here: finding without showing (lib/process/vdso.cpp), or calling what was found.
#include <stdio.h>
#include <string.h>
#include "process/vdso.h"
#include "vdso.h"

using namespace shoji::process;

namespace {

const elf64_hdr *header_of(const auxiliary_entry *vector) {
  return reinterpret_cast<const elf64_hdr *>(find_auxiliary(vector, AT_SYSINFO_EHDR)->value);
}

template <typename Part>
const Part *at(uintptr_t address) {
  return reinterpret_cast<const Part *>(address);
}

// Where the step looks, in memory, and what it looks at there. The caller ends the line.
void step(const void *where, const char *what) { printf("  %#-16lx %-17s ", reinterpret_cast<uintptr_t>(where), what); }

void show_program_headers(const elf64_hdr *header) {
  const auto start = reinterpret_cast<uintptr_t>(header);
  step(header, "ELF header");
  printf("type %d, a shared object; %d program headers, %lu bytes on\n", header->e_type, header->e_phnum,
         header->e_phoff);
  const auto *const parts = at<elf64_phdr>(start + header->e_phoff);
  for (int i = 0; i != header->e_phnum; ++i) {
    if (parts[i].p_type != PT_LOAD && parts[i].p_type != PT_DYNAMIC) continue;
    step(&parts[i], "program header");
    if (parts[i].p_type == PT_LOAD)
      printf("PT_LOAD for address %#lx: %#lx is to be added to every address below\n", parts[i].p_vaddr,
             start + parts[i].p_offset - parts[i].p_vaddr);
    else
      printf("PT_DYNAMIC at %#lx\n", parts[i].p_vaddr);
  }
}

void show_dynamic_section(const elf64_dyn *each) {
  for (; each->d_tag != DT_NULL; ++each) {
    const char *name = each->d_tag == DT_STRTAB     ? "DT_STRTAB"
                       : each->d_tag == DT_SYMTAB   ? "DT_SYMTAB"
                       : each->d_tag == DT_GNU_HASH ? "DT_GNU_HASH"
                       : each->d_tag == DT_HASH     ? "DT_HASH"
                       : each->d_tag == DT_VERSYM   ? "DT_VERSYM"
                       : each->d_tag == DT_VERDEF   ? "DT_VERDEF"
                                                    : nullptr;
    if (name == nullptr) continue;
    step(each, "dynamic section");
    printf("%s at %#lx\n", name, each->d_val);
  }
}

// The same walks as find_by_gnu_hash and find_by_hash, said aloud.
void show_gnu_hash(const vdso_image &image, const char *name) {
  const gnu_hash_table table(image.gnu_hash);
  const uint32_t wanted = gnu_hash_of(name);
  uint32_t symbol = table.buckets[wanted % table.bucket_count];
  step(&table.buckets[wanted % table.bucket_count], "DT_GNU_HASH");
  printf("%#x, the name's hash, modulo %u buckets is %u: from symbol %u on\n", wanted, table.bucket_count,
         wanted % table.bucket_count, symbol);
  if (symbol < table.first_symbol) return;
  while (true) {
    const bool same = (table.hash(symbol) | 1) == (wanted | 1);
    step(&table.hashes[symbol - table.first_symbol], "  its hashes");
    printf("symbol %u has %#x: %s\n", symbol, table.hash(symbol),
           same ? "but for the lowest bit, the same" : "another name");
    if (same || table.is_last(symbol)) return;
    ++symbol;
  }
}

void show_hash(const vdso_image &image, const char *name) {
  const hash_table table(image.hash);
  const uint32_t wanted = hash_of(name);
  uint32_t symbol = table.buckets[wanted % table.bucket_count];
  step(&table.buckets[wanted % table.bucket_count], "DT_HASH");
  printf("%#x, the name's hash, modulo %u buckets is %u: symbol %u", wanted, table.bucket_count,
         wanted % table.bucket_count, symbol);
  const uint32_t found = find_by_hash(image, name);
  while (symbol != 0 && symbol != found) printf(", then %u", symbol = table.next[symbol]);
  putchar('\n');
}

}  // namespace

bool show_where(const auxiliary_entry *vector) {
  const auxiliary_entry *const entry = find_auxiliary(vector, AT_SYSINFO_EHDR);
  const auxiliary_entry *const base = find_auxiliary(vector, AT_BASE);
  puts("1. The kernel tells where the vDSO lies, in the auxiliary vector");
  if (entry->value == 0) {
    fflush(stdout);
    fputs("vdso: there is no AT_SYSINFO_EHDR: the vDSO is switched off or hidden here\n", stderr);
    return false;
  }
  step(entry, "AT_SYSINFO_EHDR");
  printf("%#lx\n", entry->value);
  step(base, "AT_BASE");
  printf("%#lx: where a dynamic linker would lie, which does the rest in most programs\n", base->value);

  const auto *const parts = at<elf64_phdr>(find_auxiliary(vector, AT_PHDR)->value);
  const uint64_t count = find_auxiliary(vector, AT_PHNUM)->value;
  int interpreters = 0;
  for (uint64_t i = 0; i != count; ++i) interpreters += parts[i].p_type == PT_INTERP;
  step(parts, "AT_PHDR");
  printf("%lu program headers of this program, PT_INTERP among them: %d\n", count, interpreters);
  return true;
}

bool show_look_up(const auxiliary_entry *vector, const char *name) {
  const elf64_hdr *const header = header_of(vector);
  const vdso_image image = read_vdso(header);
  printf("\n2. From there to the function %s\n", name);
  show_program_headers(header);
  const auto start = reinterpret_cast<uintptr_t>(header);
  for (int i = 0; i != header->e_phnum; ++i) {
    const auto *const part = at<elf64_phdr>(start + header->e_phoff) + i;
    if (part->p_type == PT_DYNAMIC) show_dynamic_section(at<elf64_dyn>(start + part->p_offset));
  }
  if (image.hash != nullptr) show_hash(image, name);
  if (image.gnu_hash != nullptr) show_gnu_hash(image, name);

  const void *const function = find_function(name);
  const uint32_t symbol = image.gnu_hash != nullptr ? find_by_gnu_hash(image, name)
                          : image.hash != nullptr   ? find_by_hash(image, name)
                                                    : 0;
  if (symbol == 0 || function == nullptr) {
    fflush(stdout);
    fprintf(stderr, "vdso: the vDSO has no function %s\n", name);
    return false;
  }
  const elf64_sym &found = image.symbols[symbol];
  const char *const version = version_of(image, symbol);
  step(&found, "DT_SYMTAB");
  printf("symbol %u: a function at %#lx, %lu bytes long\n", symbol, found.st_value, found.st_size);
  step(image.strings + found.st_name, "DT_STRTAB");
  printf("its name: %s\n", image.strings + found.st_name);
  if (version != nullptr) {
    step(image.versions + symbol, "DT_VERSYM");
    printf("its version: %s\n", version);
  }
  const bool same = reinterpret_cast<uintptr_t>(function) == image.bias + found.st_value;
  step(function, "the function");
  printf("= %#lx + %#lx, %s\n", image.bias, found.st_value,
         same ? "as the library has it" : "but the library has another one");
  if (!same) fputs("vdso: two look-ups do not agree\n", stderr);
  return same;
}

bool show_symbols(const auxiliary_entry *vector) {
  const vdso_image image = read_vdso(header_of(vector));
  uint32_t end = 0;
  if (image.hash != nullptr) {
    end = hash_table(image.hash).symbol_count;
  } else {
    // DT_GNU_HASH does not say how many there are: they end with the last of the last bucket.
    const gnu_hash_table table(image.gnu_hash);
    for (uint32_t i = 0; i != table.bucket_count; ++i)
      if (table.buckets[i] > end) end = table.buckets[i];
    if (end != 0)
      while (!table.is_last(end++)) {
      }
  }
  puts("\n3. All functions that it has, by address");
  uintptr_t last = 0;
  while (true) {
    // The next address; several names may have it.
    uintptr_t next = UINTPTR_MAX;
    for (uint32_t i = 1; i < end; ++i)
      if (is_function(image, i) && image.symbols[i].st_value > last && image.symbols[i].st_value < next)
        next = image.symbols[i].st_value;
    if (next == UINTPTR_MAX) return last != 0;
    printf("  %#-16lx", image.bias + next);
    for (uint32_t i = 1; i < end; ++i)
      if (is_function(image, i) && image.symbols[i].st_value == next)
        printf(" %s", image.strings + image.symbols[i].st_name);
    putchar('\n');
    last = next;
  }
}
