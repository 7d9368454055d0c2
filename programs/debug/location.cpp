// Runs the expressions that compilers write for variables, and assembly for the frames of signals.
// Does not belong here: finding an expression (lists.cpp, unwind.cpp).
#include "location.h"
#include "inferior.h"

namespace debug {

namespace {

// DWARF 5, section 7.7.1.
enum operation : unsigned {
  DW_OP_addr = 0x03,
  DW_OP_deref = 0x06,
  DW_OP_const1u = 0x08,
  DW_OP_const1s,
  DW_OP_const2u,
  DW_OP_const2s,
  DW_OP_const4u,
  DW_OP_const4s,
  DW_OP_const8u,
  DW_OP_const8s,
  DW_OP_constu,
  DW_OP_consts,
  DW_OP_dup,
  DW_OP_drop,
  DW_OP_and = 0x1a,
  DW_OP_minus = 0x1c,
  DW_OP_mul = 0x1e,
  DW_OP_neg = 0x1f,
  DW_OP_not = 0x20,
  DW_OP_or = 0x21,
  DW_OP_plus = 0x22,
  DW_OP_plus_uconst = 0x23,
  DW_OP_shl = 0x24,
  DW_OP_shr = 0x25,
  DW_OP_shra = 0x26,
  DW_OP_xor = 0x27,
  DW_OP_lit0 = 0x30,
  DW_OP_reg0 = 0x50,
  DW_OP_breg0 = 0x70,
  DW_OP_regx = 0x90,
  DW_OP_fbreg = 0x91,
  DW_OP_bregx = 0x92,
  DW_OP_deref_size = 0x94,
  DW_OP_nop = 0x96,
  DW_OP_call_frame_cfa = 0x9c,
  DW_OP_stack_value = 0x9f,
};

class machine {
 public:
  machine(const frame &in, const entry &function) : frame_(in), function_(function) {}

  void push(uint64_t value) {
    if (depth_ < sizeof stack_ / sizeof *stack_)
      stack_[depth_++] = value;
    else
      failed_ = true;
  }

  place run(reader rest) {
    if (rest.empty()) return {};
    while (!rest.empty() && !failed_) {
      const unsigned code = rest.fixed<uint8_t>();
      if (code >= DW_OP_reg0 && code < DW_OP_reg0 + 32) return in_register(code - DW_OP_reg0, rest);
      if (code == DW_OP_regx) return in_register(rest.uleb(), rest);
      if (code == DW_OP_stack_value) {
        const uint64_t value = pop();
        return failed_ || !rest.empty() ? place{} : place{place_kind::constant, value};
      }
      step(code, rest);
    }
    const uint64_t address = pop();
    return failed_ ? place{} : place{place_kind::memory, address};
  }

 private:
  uint64_t pop() {
    if (depth_ == 0) failed_ = true;
    return failed_ ? 0 : stack_[--depth_];
  }

  // A value in pieces has more behind the register; such values are not put together here.
  place in_register(uint64_t number, const reader &rest) {
    if (!rest.empty() || number >= registers_count || !frame_.known[number]) return {};
    return {place_kind::in_register, number};
  }

  uint64_t register_value(uint64_t number) {
    if (number < registers_count && frame_.known[number]) return frame_.registers[number];
    failed_ = true;
    return 0;
  }

  uint64_t frame_base() {
    const place base = machine(frame_, {}).run(function_.frame_base);
    if (base.kind == place_kind::in_register) return register_value(base.number);
    if (base.kind == place_kind::nowhere) failed_ = true;
    return base.number;
  }

  void dereference(size_t size) {
    uint64_t value = 0;
    if (size > sizeof value || !read_memory(pop(), &value, size)) failed_ = true;
    push(value);
  }

  void two(unsigned code) {
    const uint64_t right = pop(), left = pop();
    switch (code) {
      case DW_OP_and: push(left & right); break;
      case DW_OP_or: push(left | right); break;
      case DW_OP_xor: push(left ^ right); break;
      case DW_OP_plus: push(left + right); break;
      case DW_OP_minus: push(left - right); break;
      case DW_OP_mul: push(left * right); break;
      case DW_OP_shl: push(right < 64 ? left << right : 0); break;
      case DW_OP_shr: push(right < 64 ? left >> right : 0); break;
      case DW_OP_shra: push(static_cast<uint64_t>(static_cast<int64_t>(left) >> (right < 64 ? right : 63))); break;
    }
  }

  void step(unsigned code, reader &rest) {
    if (code >= DW_OP_lit0 && code < DW_OP_lit0 + 32) return push(code - DW_OP_lit0);
    if (code >= DW_OP_breg0 && code < DW_OP_breg0 + 32) {
      const uint64_t base = register_value(code - DW_OP_breg0);
      return push(base + static_cast<uint64_t>(rest.sleb()));
    }
    switch (code) {
      case DW_OP_addr:
      case DW_OP_const8u:
      case DW_OP_const8s: push(rest.fixed<uint64_t>()); break;
      case DW_OP_const1u: push(rest.fixed<uint8_t>()); break;
      case DW_OP_const1s: push(static_cast<uint64_t>(int64_t{rest.fixed<int8_t>()})); break;
      case DW_OP_const2u: push(rest.fixed<uint16_t>()); break;
      case DW_OP_const2s: push(static_cast<uint64_t>(int64_t{rest.fixed<int16_t>()})); break;
      case DW_OP_const4u: push(rest.fixed<uint32_t>()); break;
      case DW_OP_const4s: push(static_cast<uint64_t>(int64_t{rest.fixed<int32_t>()})); break;
      case DW_OP_constu: push(rest.uleb()); break;
      case DW_OP_consts: push(static_cast<uint64_t>(rest.sleb())); break;
      case DW_OP_bregx: {
        const uint64_t base = register_value(rest.uleb());
        push(base + static_cast<uint64_t>(rest.sleb()));
        break;
      }
      case DW_OP_fbreg: push(frame_base() + static_cast<uint64_t>(rest.sleb())); break;
      case DW_OP_call_frame_cfa: push(frame_.address); break;
      case DW_OP_plus_uconst: push(pop() + rest.uleb()); break;
      case DW_OP_deref: dereference(8); break;
      case DW_OP_deref_size: dereference(rest.fixed<uint8_t>()); break;
      case DW_OP_neg: push(-pop()); break;
      case DW_OP_not: push(~pop()); break;
      case DW_OP_drop: pop(); break;
      case DW_OP_dup: {
        const uint64_t top = pop();
        push(top), push(top);
        break;
      }
      case DW_OP_nop: break;
      case DW_OP_and:
      case DW_OP_or:
      case DW_OP_xor:
      case DW_OP_plus:
      case DW_OP_minus:
      case DW_OP_mul:
      case DW_OP_shl:
      case DW_OP_shr:
      case DW_OP_shra: two(code); break;
      default: failed_ = true;  // what a register held when the function began, a part of a value, …
    }
  }

  const frame &frame_;
  const entry &function_;
  uint64_t stack_[16];
  size_t depth_ = 0;
  bool failed_ = false;
};

}  // namespace

place locate(reader expression, const frame &in, const entry &function, const uint64_t *first) {
  machine made(in, function);
  if (first != nullptr) made.push(*first);
  return made.run(expression);
}

}  // namespace debug
