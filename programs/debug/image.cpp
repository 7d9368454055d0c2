// Reads the ELF file: the header, the section headers, the symbols, and where thread-local variables lie.
// Does not belong here: what the symbols are asked for (places.cpp, evaluate.cpp).
#include "image.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "process/elf.h"

namespace debug {

using shoji::process::elf64_hdr;
using shoji::process::elf64_phdr;
using shoji::process::elf64_sym;

image program;

namespace {

// elf(5), beside what the look-up in an image that is mapped needs.
struct elf64_shdr {
  uint32_t sh_name;
  uint32_t sh_type;
  uint64_t sh_flags;
  uint64_t sh_addr;
  uint64_t sh_offset;
  uint64_t sh_size;
  uint32_t sh_link;
  uint32_t sh_info;
  uint64_t sh_addralign;
  uint64_t sh_entsize;
};
constexpr uint32_t SHT_NOBITS = 8;
constexpr uint64_t SHF_COMPRESSED = 0x800;
constexpr unsigned char ELFCLASS64 = 2;
constexpr uint16_t ET_EXEC = 2;
constexpr uint16_t ET_DYN = 3;
constexpr uint16_t EM_X86_64 = 62;
constexpr uint32_t PT_TLS = 7;
constexpr unsigned STT_FUNC = 2;
constexpr unsigned STT_TLS = 6;

bool refuse(const char *path, const char *why) {
  fprintf(stderr, "%s: %s\n", path, why);
  return false;
}

bool map_file(const char *path, reader &bytes) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd == -1) return false;
  struct stat attributes;
  void *address = MAP_FAILED;
  if (fstat(fd, &attributes) == 0 && !S_ISREG(attributes.st_mode))
    errno = S_ISDIR(attributes.st_mode) ? EISDIR : ENOEXEC;
  else if (attributes.st_size == 0)
    errno = ENOEXEC;
  else
    address = mmap(nullptr, static_cast<size_t>(attributes.st_size), PROT_READ, MAP_PRIVATE, fd, 0);
  const int why = errno;
  close(fd);
  errno = why;
  if (address == MAP_FAILED) return false;
  bytes.at = static_cast<const unsigned char *>(address);
  bytes.end = bytes.at + attributes.st_size;
  return true;
}

elf64_hdr header_of(const image &file) { return reader(file.bytes).fixed<elf64_hdr>(); }

elf64_shdr section_header(const image &file, unsigned which) {
  return file.bytes.from(header_of(file).e_shoff).from(which * sizeof(elf64_shdr)).fixed<elf64_shdr>();
}

reader contents(const image &file, const elf64_shdr &header) {
  if (header.sh_type == SHT_NOBITS || (header.sh_flags & SHF_COMPRESSED) != 0) return {};
  return file.bytes.from(header.sh_offset).take(header.sh_size);
}

bool find_section(const image &file, const char *name, elf64_shdr &found) {
  const elf64_hdr header = header_of(file);
  const reader names = contents(file, section_header(file, header.e_shstrndx));
  for (unsigned i = 1; i < header.e_shnum; ++i) {
    found = section_header(file, i);
    if (strcmp(names.from(found.sh_name).text(), name) == 0) return true;
  }
  return false;
}

// The size of the block below %fs that holds the main program's thread-local variables (psABI: variant II).
uint64_t thread_local_size(const image &file) {
  const elf64_hdr header = header_of(file);
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    const auto segment = file.bytes.from(header.e_phoff).from(i * sizeof(elf64_phdr)).fixed<elf64_phdr>();
    const uint64_t align = segment.p_align == 0 ? 1 : segment.p_align;
    if (segment.p_type == PT_TLS) return (segment.p_memsz + align - 1) / align * align;
  }
  return 0;
}

bool in_a_segment(const image &file, uint64_t address) {
  const elf64_hdr header = header_of(file);
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    const auto segment = file.bytes.from(header.e_phoff).from(i * sizeof(elf64_phdr)).fixed<elf64_phdr>();
    const bool inside = address >= segment.p_vaddr && address - segment.p_vaddr < segment.p_memsz;
    if (segment.p_type == shoji::process::PT_LOAD && inside) return true;
  }
  return false;
}

void read_symbols(image &file) {
  elf64_shdr header;
  if (!find_section(file, ".symtab", header)) return;
  const reader names = contents(file, section_header(file, header.sh_link));
  const uint64_t below = thread_local_size(file);
  for (reader rest = contents(file, header); !rest.empty();) {
    const auto each = rest.fixed<elf64_sym>();
    const unsigned type = each.st_info & 0xf;
    if (each.st_shndx == 0 || type > STT_TLS || (type > STT_FUNC && type != STT_TLS)) continue;
    const char *const name = names.from(each.st_name).text();
    if (*name == '\0') continue;
    file.symbols.push({name, type == STT_TLS ? each.st_value - below : each.st_value, each.st_size, type == STT_FUNC,
                       type == STT_TLS, each.st_info >> 4 != 0});
  }
}

}  // namespace

reader image::section(const char *name) const {
  elf64_shdr header;
  return path != nullptr && find_section(*this, name, header) ? contents(*this, header) : reader();
}

const symbol *image::named(const char *name) const {
  const symbol *best = nullptr;
  for (const symbol &each : symbols)
    if (strcmp(each.name, name) == 0 && (best == nullptr || (each.global && !best->global))) best = &each;
  return best;
}

// A symbol without a size, of assembly, reaches as far as the next one.
const symbol *image::containing(uint64_t address) const {
  const symbol *best = nullptr;
  if (replaced || !in_a_segment(*this, address)) return nullptr;
  for (const symbol &each : symbols) {
    if (each.thread_local_ || each.address > address) continue;
    if (each.size != 0 && address - each.address >= each.size) continue;
    if (best == nullptr || each.address > best->address || (each.address == best->address && each.size > best->size))
      best = &each;
  }
  return best;
}

bool image::read(uint64_t address, void *bytes_read, size_t size) const {
  const elf64_hdr header = header_of(*this);
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    const auto segment = bytes.from(header.e_phoff).from(i * sizeof(elf64_phdr)).fixed<elf64_phdr>();
    if (segment.p_type != shoji::process::PT_LOAD || address < segment.p_vaddr) continue;
    const uint64_t offset = address - segment.p_vaddr;
    if (offset > segment.p_filesz || segment.p_filesz - offset < size) continue;
    const reader found = bytes.from(segment.p_offset + offset);
    if (found.left() < size) return false;
    memcpy(bytes_read, found.at, size);
    return true;
  }
  return false;
}

bool load_program(const char *path) {
  image file{path, {}, {}, false};
  if (!map_file(path, file.bytes)) {
    perror(path);
    return false;
  }
  const elf64_hdr header = header_of(file);
  if (memcmp(header.e_ident, "\177ELF", 4) != 0) return refuse(path, "not in executable format: it is no ELF file");
  if (header.e_ident[4] != ELFCLASS64 || header.e_machine != EM_X86_64) return refuse(path, "not a program for x86-64");
  if (header.e_type == ET_DYN)
    return refuse(path, "its addresses are not known before it runs; debug reads programs linked with -no-pie");
  if (header.e_type != ET_EXEC) return refuse(path, "an ELF file, but not a program");
  read_symbols(file);
  program = file;
  if (file.symbols.size() == 0)
    printf("(No symbols found in %s)\n", path);
  else if (file.section(".debug_info").empty())
    printf("(No debugging symbols found in %s)\n", path);
  return true;
}

}  // namespace debug
