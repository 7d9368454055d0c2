// A static program brought into memory, and begun: what execve(2) would do, in user space.
// Does not belong here: what happens at its system calls (entry.cpp).
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "dispatch.h"
#include "process/auxiliary.h"
#include "process/elf.h"
#include "process/initial.h"

using namespace shoji;

namespace {

constexpr uint64_t page = 4096;
constexpr uint16_t machine_x86_64 = 62;  // EM_X86_64
constexpr uint16_t type_fixed = 2;       // ET_EXEC

// The file, mapped to be read. Null where it could not be; `reason` says why.
const unsigned char *map_file(const char *path, size_t *size, const char **reason) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  const unsigned char *bytes = nullptr;
  if (fd != -1 && fstat(fd, &status) == 0) {
    *size = static_cast<size_t>(status.st_size);
    void *const mapped = mmap(nullptr, *size == 0 ? 1 : *size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (mapped != MAP_FAILED) bytes = static_cast<const unsigned char *>(mapped);
  }
  *reason = strerror(errno);
  if (fd != -1) close(fd);
  return bytes;
}

// One segment: room at its address, its bytes, zeros behind them, and then its protection.
bool load_segment(const unsigned char *file, size_t size, const process::elf64_phdr &segment) {
  if (segment.p_offset > size || segment.p_filesz > size - segment.p_offset || segment.p_filesz > segment.p_memsz) {
    errno = ENOEXEC;
    return false;
  }
  const uint64_t start = segment.p_vaddr & ~(page - 1);
  const uint64_t end = (segment.p_vaddr + segment.p_memsz + page - 1) & ~(page - 1);
  void *const room = mmap(reinterpret_cast<void *>(start), end - start, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (room == MAP_FAILED) return false;
  memcpy(reinterpret_cast<void *>(segment.p_vaddr), file + segment.p_offset, segment.p_filesz);
  const int protection = (segment.p_flags & 4 ? PROT_READ : 0) | (segment.p_flags & 2 ? PROT_WRITE : 0) |
                         (segment.p_flags & 1 ? PROT_EXEC : 0);
  return mprotect(room, end - start, protection) == 0;
}

bool refuse(const char *path, const char *reason) {
  fprintf(stderr, "dispatch: %s: %s\n", path, reason);
  return false;
}

}  // namespace

bool load_program(const char *path, loaded_program *program) {
  size_t size;
  const char *reason;
  const unsigned char *const file = map_file(path, &size, &reason);
  if (file == nullptr) return refuse(path, reason);

  const auto *header = reinterpret_cast<const process::elf64_hdr *>(file);
  if (size < sizeof *header || memcmp(header->e_ident, "\177ELF\2\1", 6) != 0 || header->e_machine != machine_x86_64 ||
      header->e_phentsize != sizeof(process::elf64_phdr) || header->e_phoff > size ||
      header->e_phnum * sizeof(process::elf64_phdr) > size - header->e_phoff)
    return refuse(path, "not an ELF program of this architecture");
  if (header->e_type != type_fixed)
    return refuse(path, "not a program of fixed addresses: link it with -static -no-pie");

  const auto *segments = reinterpret_cast<const process::elf64_phdr *>(file + header->e_phoff);
  program->entry = header->e_entry;
  program->header_count = header->e_phnum;
  for (const auto *segment = segments; segment != segments + header->e_phnum; ++segment) {
    if (segment->p_type == process::PT_INTERP) return refuse(path, "it needs a dynamic linker");
    if (segment->p_type != process::PT_LOAD) continue;
    if (!load_segment(file, size, *segment)) return refuse(path, strerror(errno));
    if (segment->p_offset <= header->e_phoff && header->e_phoff - segment->p_offset < segment->p_filesz)
      program->headers = segment->p_vaddr + header->e_phoff - segment->p_offset;
  }
  munmap(const_cast<unsigned char *>(file), size);
  return true;
}

void start_program(const loaded_program &program, char **argv) {
  int argc = 0;
  while (argv[argc] != nullptr) ++argc;

  // What the kernel said of dispatch is made to fit the program.
  const auto *begin = process::auxiliary_vector(process::initial_environment);
  const auto *end = begin;
  for (; end->type != process::AT_NULL; ++end) {
    auto *entry = const_cast<process::auxiliary_entry *>(end);
    if (entry->type == process::AT_PHDR) entry->value = program.headers;
    if (entry->type == process::AT_PHNUM) entry->value = program.header_count;
    if (entry->type == process::AT_ENTRY) entry->value = program.entry;
  }

  // argc stands right before argv[0], over a word that dispatch needs no more, and the whole on a multiple of 16: for
  // that the vectors may have to move down by a word. What they point to stays where it is.
  auto *stack = reinterpret_cast<uint64_t *>(argv) - 1;
  if (reinterpret_cast<uint64_t>(stack) % 16 != 0) {
    memmove(stack, argv, reinterpret_cast<uint64_t>(end + 1) - reinterpret_cast<uint64_t>(argv));
    --stack;
  }
  *stack = static_cast<uint64_t>(argc);

  // rdx: no function for atexit; rbp ends the chain of frames.
  asm volatile("mov %0, %%rsp\n\txor %%edx, %%edx\n\txor %%ebp, %%ebp\n\tjmp *%1"
               :
               : "r"(stack), "r"(program.entry)
               : "memory");
  __builtin_unreachable();
}
