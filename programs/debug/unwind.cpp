// Finds the caller of a frame by .debug_frame (DWARF 5, section 6.4), or by %rbp where that says nothing.
// Does not belong here: what is shown of a frame (frames.cpp).
#include "frames.h"
#include "image.h"
#include "inferior.h"
#include "location.h"

namespace debug {

namespace {

// How a register of the caller is found.
enum class how : unsigned char { unsaid, lost, kept, at_offset, is_offset, other, at_expression, is_expression };
struct rule {
  how kind;
  int64_t offset;  // from the frame's address; for `other` a register's number
  reader expression;
};

struct row_of_rules {
  unsigned base;  // the frame's address: this register and an offset, unless there is an expression
  int64_t offset;
  reader expression;
  rule registers[registers_count];
};

// What functions have in common.
struct common {
  uint64_t code_step;
  int64_t data_step;
  bool signal;
  reader instructions;
};

common read_common(reader all, uint32_t offset) {
  reader rest = all.from(offset);
  rest = rest.take(rest.fixed<uint32_t>());
  rest.skip(4);
  common made{};
  const unsigned version = rest.fixed<uint8_t>();
  made.signal = strchr(rest.text(), 'S') != nullptr;
  if (version >= 4) rest.skip(2);  // the sizes of an address and of a segment selector
  made.code_step = rest.uleb();
  made.data_step = rest.sleb();
  if (version == 1)
    rest.skip(1);
  else
    rest.uleb();  // the register of the return address, 16
  made.instructions = rest;
  return made;
}

class table {
 public:
  table(const common &shared, uint64_t begin) : shared_(shared), at_(begin) {
    run(shared.instructions, ~uint64_t{0});
    first_ = now_;
  }

  // Up to the row that holds at the address.
  const row_of_rules &run(reader rest, uint64_t until) {
    while (!rest.empty()) {
      const unsigned code = rest.fixed<uint8_t>(), low = code & 0x3f;
      uint64_t step = 0;
      switch (code >> 6) {
        case 1: step = low; break;
        case 2: set(low, how::at_offset, static_cast<int64_t>(rest.uleb()) * shared_.data_step); break;
        case 3: restore(low); break;
        default:
          if (code == 0x01) at_ = rest.fixed<uint64_t>();
          if (code == 0x02) step = rest.fixed<uint8_t>();
          if (code == 0x03) step = rest.fixed<uint16_t>();
          if (code == 0x04) step = rest.fixed<uint32_t>();
          if (code > 0x04) extended(code, rest);
      }
      at_ += step * shared_.code_step;
      if (at_ > until) break;
    }
    return now_;
  }

 private:
  void set(uint64_t number, how kind, int64_t offset = 0, reader expression = {}) {
    if (number < registers_count) now_.registers[number] = {kind, offset, expression};
  }
  void restore(uint64_t number) {
    if (number < registers_count) now_.registers[number] = first_.registers[number];
  }
  void set_base(uint64_t number, int64_t offset) {
    now_.base = static_cast<unsigned>(number);
    now_.offset = offset;
    now_.expression = {};
  }

  void extended(unsigned code, reader &rest) {
    // A register's number comes first in all of these but DW_CFA_remember_state to DW_CFA_def_cfa_expression.
    const uint64_t number =
        (code >= 0x05 && code <= 0x09) || (code >= 0x10 && code <= 0x16 && code != 0x13) || code == 0x0c || code == 0x0d
            ? rest.uleb()
            : 0;
    const int64_t step = shared_.data_step;
    switch (code) {
      case 0x05: set(number, how::at_offset, static_cast<int64_t>(rest.uleb()) * step); break;
      case 0x06: restore(number); break;
      case 0x07: set(number, how::lost); break;
      case 0x08: set(number, how::kept); break;
      case 0x09: set(number, how::other, static_cast<int64_t>(rest.uleb())); break;
      case 0x0a: remembered_.push(now_); break;
      case 0x0b:
        if (remembered_.size() == 0) break;
        now_ = remembered_[remembered_.size() - 1];
        remembered_.remove(remembered_.size() - 1);
        break;
      case 0x0c: set_base(number, static_cast<int64_t>(rest.uleb())); break;
      case 0x0d: set_base(number, now_.offset); break;
      case 0x0e: now_.offset = static_cast<int64_t>(rest.uleb()); break;
      case 0x0f: now_.expression = rest.take(rest.uleb()); break;
      case 0x10: set(number, how::at_expression, 0, rest.take(rest.uleb())); break;
      case 0x11: set(number, how::at_offset, rest.sleb() * step); break;
      case 0x12: set_base(number, rest.sleb() * step); break;
      case 0x13: now_.offset = rest.sleb() * step; break;
      case 0x14: set(number, how::is_offset, static_cast<int64_t>(rest.uleb()) * step); break;
      case 0x15: set(number, how::is_offset, rest.sleb() * step); break;
      case 0x16: set(number, how::is_expression, 0, rest.take(rest.uleb())); break;
      case 0x2e: rest.uleb(); break;  // DW_CFA_GNU_args_size
      default: rest.skip(rest.left());
    }
  }

  const common &shared_;
  uint64_t at_;
  row_of_rules now_{}, first_{};
  list<row_of_rules> remembered_;
};

// The rules at an address. False where no table tells.
bool find_rules(uint64_t address, row_of_rules &rules, bool &signal) {
  if (program.replaced) return false;
  const reader all = program.section(".debug_frame");
  for (reader rest = all; !rest.empty();) {
    reader one = rest.take(rest.fixed<uint32_t>());
    const uint32_t shared_at = one.fixed<uint32_t>();
    if (shared_at == 0xffffffff) continue;  // what others have in common
    const auto begin = one.fixed<uint64_t>(), length = one.fixed<uint64_t>();
    if (begin == 0 || address < begin || address - begin >= length) continue;
    const common shared = read_common(all, shared_at);
    rules = table(shared, begin).run(one, address);
    signal = shared.signal;
    return true;
  }
  return false;
}

bool frame_address(const row_of_rules &rules, const frame &which, uint64_t &address) {
  if (!rules.expression.empty()) {  // an expression's answer is the address itself
    const place found = locate(rules.expression, which, {});
    address = found.number;
    return found.kind == place_kind::memory;
  }
  if (rules.base >= registers_count || !which.known[rules.base]) return false;
  address = which.registers[rules.base] + static_cast<uint64_t>(rules.offset);
  return true;
}

void find_register(const rule &by, unsigned number, const frame &callee, frame &caller) {
  // What a called function need not keep is lost; the psABI names those that it keeps: rbx, rbp, r12 to r15.
  const bool preserved = number == 3 || number == rbp_number || number >= 12;
  uint64_t &value = caller.registers[number];
  bool &known = caller.known[number];
  switch (by.kind) {
    case how::unsaid: known = known && preserved; break;
    case how::lost: known = false; break;
    case how::kept: break;
    case how::at_offset: known = read_memory(callee.address + static_cast<uint64_t>(by.offset), &value, 8); break;
    case how::is_offset: value = callee.address + static_cast<uint64_t>(by.offset), known = true; break;
    case how::other:
      known = by.offset < registers_count && callee.known[by.offset];
      if (known) value = callee.registers[by.offset];
      break;
    default: {
      const place found = locate(by.expression, callee, {}, &callee.address);
      known = found.kind == place_kind::memory;
      if (known && by.kind == how::is_expression) value = found.number;
      if (known && by.kind == how::at_expression) known = read_memory(found.number, &value, 8);
    }
  }
}

// Without a table: at a function's first instruction the return address is on top, elsewhere %rbp points below it.
void follow_rbp(frame &which) {
  const symbol *const at = program.containing(which.next());
  uint64_t words[2];
  const bool first = which.innermost && at != nullptr && at->address == which.next();
  const uint64_t base = first ? which.registers[rsp_number] - 8 : which.registers[rbp_number];
  which.address = base + 16;
  const bool readable = which.known[rbp_number] && base != 0 && read_memory(base, words, sizeof words);
  which.known[rip_number] = readable && which.address > which.registers[rsp_number];
  for (unsigned i = 0; i < rip_number; ++i) which.known[i] = which.known[i] && i == rbp_number;
  if (!readable) return;
  if (!first) which.registers[rbp_number] = words[0];
  which.registers[rip_number] = words[1];
}

}  // namespace

void find_frame_address(frame &which) {
  row_of_rules rules;
  if (find_rules(which.within(), rules, which.signal) && frame_address(rules, which, which.address)) return;
  frame caller = which;
  follow_rbp(caller);
  which.address = caller.address;
}

bool unwind(frame &which) {
  frame caller = which;
  row_of_rules rules;
  bool signal = false;
  if (find_rules(which.within(), rules, signal)) {
    if (rules.registers[rip_number].kind == how::lost) return false;
    if (!frame_address(rules, which, which.address)) return false;
    caller.registers[rsp_number] = which.address;
    for (unsigned number = 0; number < registers_count; ++number) {
      if (number == rsp_number && rules.registers[number].kind == how::unsaid) continue;
      find_register(rules.registers[number], number, which, caller);
    }
  } else {
    follow_rbp(caller);
    caller.registers[rsp_number] = caller.address;
    caller.known[rsp_number] = true;
  }
  if (!caller.known[rip_number] || caller.next() == 0) return false;
  caller.innermost = signal;  // what a signal interrupted has not executed its next instruction
  which = caller;
  which.signal = false;
  find_frame_address(which);
  return true;
}

}  // namespace debug
