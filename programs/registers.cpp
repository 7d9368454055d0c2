// Shows rows T3 and A2: every register before and after one `syscall` with six arguments. What the kernel does not
// promise to keep holds a marker, so that its loss is seen. Does not belong here: how C code gets there
// (hello_raw.cpp).
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>

extern "C" {

struct registers {
  uint64_t rax, rbx, rcx, rdx, rsi, rdi, rbp, rsp, r8, r9, r10, r11, r12, r13, r14, r15, flags;
};

static_assert(offsetof(registers, flags) == 128, "the code below counts in words");

// Two sets with fixed addresses: code that has every register in use can still reach them.
registers before, after;

// Loads the registers from `before` (but rsp and the flags, which it stores there), executes the instruction, and
// stores all of them to `after`.
void through_the_door();
extern const char behind_the_instruction[];
}

asm(R"(
        .text
        .type   through_the_door, @function
through_the_door:
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15

        mov     before + 0, %rax
        mov     before + 8, %rbx
        mov     before + 16, %rcx
        mov     before + 24, %rdx
        mov     before + 32, %rsi
        mov     before + 40, %rdi
        mov     before + 48, %rbp
        mov     before + 64, %r8
        mov     before + 72, %r9
        mov     before + 80, %r10
        mov     before + 88, %r11
        mov     before + 96, %r12
        mov     before + 104, %r13
        mov     before + 112, %r14
        mov     before + 120, %r15
        mov     %rsp, before + 56
        pushf
        popq    before + 128

        syscall
behind_the_instruction:
        mov     %rax, after + 0
        mov     %rbx, after + 8
        mov     %rcx, after + 16
        mov     %rdx, after + 24
        mov     %rsi, after + 32
        mov     %rdi, after + 40
        mov     %rbp, after + 48
        mov     %rsp, after + 56
        mov     %r8, after + 64
        mov     %r9, after + 72
        mov     %r10, after + 80
        mov     %r11, after + 88
        mov     %r12, after + 96
        mov     %r13, after + 104
        mov     %r14, after + 112
        mov     %r15, after + 120
        pushf
        popq    after + 128

        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
        .size   through_the_door, . - through_the_door
)");

namespace {

struct row {
  const char *name;
  uint64_t registers::*value;
  const char *role;
};

constexpr row rows[] = {
    {"rax", &registers::rax, "the number of the call goes in, the answer comes out"},
    {"rdi", &registers::rdi, "argument 1"},
    {"rsi", &registers::rsi, "argument 2"},
    {"rdx", &registers::rdx, "argument 3"},
    {"r10", &registers::r10, "argument 4"},
    {"r8", &registers::r8, "argument 5"},
    {"r9", &registers::r9, "argument 6"},
    {"rcx", &registers::rcx, "the address behind the instruction"},
    {"r11", &registers::r11, "the flags as they were"},
    {"rbx", &registers::rbx, "no part in it"},
    {"rbp", &registers::rbp, "no part in it"},
    {"rsp", &registers::rsp, "the kernel works on a stack of its own"},
    {"r12", &registers::r12, "no part in it"},
    {"r13", &registers::r13, "no part in it"},
    {"r14", &registers::r14, "no part in it"},
    {"r15", &registers::r15, "no part in it"},
    {"flags", &registers::flags, "sysretq takes them back from r11"},
};

// What must be seen, said in a word; null if it is not what was seen.
const char *verdict(const row &which) {
  const uint64_t came = after.*which.value;
  if (which.value == &registers::rax) return came == before.rdi ? "result" : nullptr;
  if (which.value == &registers::rcx)
    return came == reinterpret_cast<uint64_t>(behind_the_instruction) ? "destroyed" : nullptr;
  if (which.value == &registers::r11) return came == before.flags ? "destroyed" : nullptr;
  return came == before.*which.value ? "kept" : nullptr;
}

int complain(const char *what) {
  fprintf(stderr, "registers: %s\n", what);
  return 2;
}

}  // namespace

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "--help") == 0) {
    puts("usage: registers\nShows each register before and after mmap(2), a system call with six arguments.");
    return fflush(stdout) == 0 ? 0 : 1;
  }
  if (argc != 1) return complain("no arguments are expected; see registers --help");

  // mmap, at an address where nothing is: the answer is that address. The offset does not matter without a file.
  before.rax = SYS_mmap;
  before.rdi = 0x10000000;  // address
  before.rsi = 0x2000;      // length, bytes
  before.rdx = 0x3;         // PROT_READ | PROT_WRITE
  before.r10 = 0x22;        // MAP_PRIVATE | MAP_ANONYMOUS
  before.r8 = ~0UL;         // no descriptor
  before.r9 = 0x5000;       // offset, bytes
  before.rcx = 0xcccccccccccccccc;
  before.r11 = 0x1111111111111111;
  before.rbx = 0xbbbbbbbbbbbbbbbb;
  before.rbp = 0x5555555555555555;
  before.r12 = 0x1212121212121212;
  before.r13 = 0x1313131313131313;
  before.r14 = 0x1414141414141414;
  before.r15 = 0x1515151515151515;
  through_the_door();

  printf("%-8s %-18s %-18s %s\n", "register", "before", "after", "what happened, and why");
  bool expected = true;
  for (const row &each : rows) {
    const char *word = verdict(each);
    if (word == nullptr) {
      expected = false;
      word = "changed, which nobody promised";
    }
    printf("%-8s %#-18lx %#-18lx %s: %s\n", each.name, before.*each.value, after.*each.value, word, each.role);
  }
  puts("A C function takes its fourth argument in rcx. The instruction needs rcx, so the kernel takes it in r10.");

  if (fflush(stdout) != 0 || ferror(stdout)) {
    perror("registers: standard output");
    return 1;
  }
  return expected ? 0 : 1;
}
