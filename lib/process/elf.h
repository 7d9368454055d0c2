// What an ELF file or image consists of, as far as a look-up of a symbol needs it.
// Does not belong here: who looks up what (vdso.h).
#pragma once
#include <stdint.h>

namespace shoji::process {

// Names, as in the kernel's include/uapi/linux/elf.h and elf(5); offsets are in bytes from the start of the file.
struct elf64_hdr {
  unsigned char e_ident[16];
  uint16_t e_type;
  uint16_t e_machine;
  uint32_t e_version;
  uint64_t e_entry;
  uint64_t e_phoff;
  uint64_t e_shoff;
  uint32_t e_flags;
  uint16_t e_ehsize;
  uint16_t e_phentsize;
  uint16_t e_phnum;
  uint16_t e_shentsize;
  uint16_t e_shnum;
  uint16_t e_shstrndx;
};
static_assert(sizeof(elf64_hdr) == 64);

struct elf64_phdr {
  uint32_t p_type;
  uint32_t p_flags;
  uint64_t p_offset;
  uint64_t p_vaddr;
  uint64_t p_paddr;
  uint64_t p_filesz;
  uint64_t p_memsz;
  uint64_t p_align;
};
static_assert(sizeof(elf64_phdr) == 56);

// Values of p_type.
constexpr uint32_t PT_LOAD = 1;
constexpr uint32_t PT_DYNAMIC = 2;
constexpr uint32_t PT_INTERP = 3;

// One entry of the dynamic section: a number, or an address before it was moved to where the image lies.
struct elf64_dyn {
  int64_t d_tag;
  uint64_t d_val;
};

// Values of d_tag.
constexpr int64_t DT_NULL = 0;
constexpr int64_t DT_HASH = 4;
constexpr int64_t DT_STRTAB = 5;
constexpr int64_t DT_SYMTAB = 6;
constexpr int64_t DT_GNU_HASH = 0x6ffffef5;
constexpr int64_t DT_VERSYM = 0x6ffffff0;
constexpr int64_t DT_VERDEF = 0x6ffffffc;

struct elf64_sym {
  uint32_t st_name;  // bytes from the start of the strings
  uint8_t st_info;   // the type in the low four bits, the binding in the high ones
  uint8_t st_other;
  uint16_t st_shndx;  // 0: used here, defined elsewhere
  uint64_t st_value;
  uint64_t st_size;
};
static_assert(sizeof(elf64_sym) == 24);

// Values of the low four bits of st_info.
constexpr uint8_t STT_FUNC = 2;

// A version that the image defines (Linux Standard Base, "Symbol Versioning"); the name stands in the first verdaux.
struct elf64_verdef {
  uint16_t vd_version;
  uint16_t vd_flags;
  uint16_t vd_ndx;
  uint16_t vd_cnt;
  uint32_t vd_hash;  // of the name, as DT_HASH has it
  uint32_t vd_aux;   // bytes from here to the first verdaux
  uint32_t vd_next;  // bytes from here to the next verdef; 0 in the last
};
struct elf64_verdaux {
  uint32_t vda_name;
  uint32_t vda_next;
};

}  // namespace shoji::process
