// The table of the registers.
// Does not belong here: reading them (inferior.h).
#include "registers.h"
#include <string.h>

namespace debug {

#define SHOJI_REGISTER(name, ...) \
  { #name, offsetof(user_regs_struct, name) / sizeof(unsigned long), __VA_ARGS__ }

constexpr type type_code{kind::code, 8, false, 0}, type_flags{kind::flags, 4, false, 0};

const register_name register_names[] = {
    SHOJI_REGISTER(rax, type_long),     SHOJI_REGISTER(rbx, type_long),     SHOJI_REGISTER(rcx, type_long),
    SHOJI_REGISTER(rdx, type_long),     SHOJI_REGISTER(rsi, type_long),     SHOJI_REGISTER(rdi, type_long),
    SHOJI_REGISTER(rbp, type_pointer),  SHOJI_REGISTER(rsp, type_pointer),  SHOJI_REGISTER(r8, type_long),
    SHOJI_REGISTER(r9, type_long),      SHOJI_REGISTER(r10, type_long),     SHOJI_REGISTER(r11, type_long),
    SHOJI_REGISTER(r12, type_long),     SHOJI_REGISTER(r13, type_long),     SHOJI_REGISTER(r14, type_long),
    SHOJI_REGISTER(r15, type_long),     SHOJI_REGISTER(rip, type_code),     SHOJI_REGISTER(eflags, type_flags),
    SHOJI_REGISTER(cs, type_int),       SHOJI_REGISTER(ss, type_int),       SHOJI_REGISTER(ds, type_int),
    SHOJI_REGISTER(es, type_int),       SHOJI_REGISTER(fs, type_int),       SHOJI_REGISTER(gs, type_int),
    SHOJI_REGISTER(fs_base, type_long), SHOJI_REGISTER(gs_base, type_long), SHOJI_REGISTER(orig_rax, type_long),
};
const size_t register_names_count = sizeof register_names / sizeof *register_names;

#undef SHOJI_REGISTER

const register_name *find_register(const char *name, size_t length) {
  constexpr const char *others[][2] = {{"pc", "rip"}, {"sp", "rsp"}, {"fp", "rbp"}};
  for (const auto &each : others)
    if (strlen(each[0]) == length && strncmp(each[0], name, length) == 0) return find_register(each[1], 3);
  for (const register_name &each : register_names)
    if (strlen(each.name) == length && strncmp(each.name, name, length) == 0) return &each;
  return nullptr;
}

}  // namespace debug
