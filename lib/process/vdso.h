// Looks functions up in the vDSO, the shared object that the kernel maps into each process (vdso(7)).
// Does not belong here: which functions, and what to do without them (libc/time/clock_gettime.cpp and its neighbours).
#pragma once
#include <stdint.h>
#include "process/elf.h"

namespace shoji::process {

// Where the parts lie that a look-up needs; null: the image lacks that part.
struct vdso_image {
  uintptr_t bias = 0;  // what is to be added to the image's own addresses
  const elf64_sym *symbols = nullptr;
  const char *strings = nullptr;
  const uint32_t *gnu_hash = nullptr;  // one of the two tables suffices; newer kernels leave the other one out
  const uint32_t *hash = nullptr;
  const uint16_t *versions = nullptr;  // one for each symbol
  const elf64_verdef *definitions = nullptr;
};

// The image whose ELF header lies there; null: nothing in it.
vdso_image read_vdso(const elf64_hdr *header);

// DT_GNU_HASH: four words, which are the number of buckets, the first symbol that is in the table, how many 64-bit
// words a filter has, which only saves time, and its shift; then the filter, the first symbol of each bucket (0: none),
// and each symbol's hash. The symbols of a bucket follow one another; the last one's hash has its lowest bit set.
struct gnu_hash_table {
  uint32_t bucket_count;
  uint32_t first_symbol;
  const uint32_t *buckets;
  const uint32_t *hashes;  // of symbol `first_symbol` and on; the lowest bit is not the hash's

  explicit gnu_hash_table(const uint32_t *words)
      : bucket_count(words[0]),
        first_symbol(words[1]),
        buckets(words + 4 + 2 * words[2]),
        hashes(buckets + bucket_count) {}

  uint32_t hash(uint32_t symbol) const { return hashes[symbol - first_symbol]; }
  bool is_last(uint32_t symbol) const { return (hash(symbol) & 1) != 0; }
};

// DT_HASH (System V ABI 5, "Hash Table"): two words, the numbers of buckets and of symbols; then the first symbol of
// each bucket, and for each symbol the next one of its bucket (0: none).
struct hash_table {
  uint32_t bucket_count;
  uint32_t symbol_count;
  const uint32_t *buckets;
  const uint32_t *next;

  explicit hash_table(const uint32_t *words)
      : bucket_count(words[0]), symbol_count(words[1]), buckets(words + 2), next(buckets + bucket_count) {}
};

// The hashes of a name, as the two tables want it.
uint32_t gnu_hash_of(const char *name);
uint32_t hash_of(const char *name);

// The number of the symbol by that name, 0 where there is none.
uint32_t find_by_gnu_hash(const vdso_image &image, const char *name);
uint32_t find_by_hash(const vdso_image &image, const char *name);

// The version that the symbol has, or null where the image has no versions.
const char *version_of(const vdso_image &image, uint32_t symbol);

// Whether the image defines that symbol as a function of the version LINUX_2.6, the one that x86-64 has.
bool is_function(const vdso_image &image, uint32_t symbol);

// The function's address, by the first of the two tables that the image has; null where it is not to be found.
const void *find_function(const vdso_image &image, const char *name);

// The same in the process's own vDSO, where AT_SYSINFO_EHDR says that it lies; null also where there is none, as in a
// sandbox that hides it. Each call looks anew, some 200 ns: who calls the function often keeps the answer.
const void *find_function(const char *name);

// The same, typed, or else `instead`.
template <typename Function>
Function *vdso_function(const char *name, Function *instead) {
  const void *const found = find_function(name);
  return found == nullptr ? instead : reinterpret_cast<Function *>(reinterpret_cast<uintptr_t>(found));
}

}  // namespace shoji::process
