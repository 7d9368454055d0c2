// The activations of the stopped thread as a person reads them: functions, inlined ones, parameters, lines.
// Does not belong here: finding the caller (unwind.cpp).
#include "frames.h"
#include "evaluate.h"
#include "image.h"
#include "inferior.h"
#include "line_program.h"
#include "lists.h"
#include "location.h"

namespace debug {

namespace {

// All that are active in one frame, the innermost inlined function first.
void append_activations(const frame &at, list<activation> &all) {
  const row *const line = line_near(at.within());
  activation next{at, {}, false, nullptr, 0, false};
  if (line != nullptr) {
    next.file = line->file;
    next.line = line->line;
    next.at_line_start = at.innermost && line->address == at.next() && line->statement;
  }
  const list<scope> scopes = scopes_at(at.within());
  size_t begun = 0;  // where a function begins, nothing that is inlined into it has begun yet
  for (size_t i = 0; i < scopes.size() && at.innermost; ++i)
    if (scopes.begin()[i].entry_address == at.next()) begun = i;
  for (const scope &each : scopes) {
    next.function = each;
    next.inlined = each.depth > 0;
    if (&each >= scopes.begin() + begun) all.push(next);
    const entry call = entry_at(each.place);
    next.file = next.inlined ? file_of_table(call.in->line_table, call.call_file) : nullptr;
    next.line = call.call_line;
    next.at_line_start = true;  // gdb shows no address for these
  }
  if (scopes.size() == 0) all.push(next);
}

// The parameter in an inlined function's instance; the declaration's, which lies nowhere, if it was not kept there.
entry instance_of(const entry &parameter, const entry &function) {
  for (reader rest = children_of(function); !rest.empty();) {
    const entry each = read_entry(*function.in, rest);
    if (each.tag == 0) break;
    if (each.tag == DW_TAG_formal_parameter && each.origin == parameter.place) return each;
    skip_children(each, rest);
  }
  return parameter;
}

void show_parameters(const activation &which) {
  const entry function = entry_at(which.function.place);
  // Compilers list the parameters of an inlined function in any order; the entry it is made from has the right one.
  const entry declared = which.inlined ? entry_at(function.origin) : function;
  bool first = true;
  for (reader rest = children_of(declared); !rest.empty();) {
    const entry each = read_entry(*declared.in, rest);
    if (each.tag == 0) break;
    if (each.tag == DW_TAG_formal_parameter) {
      const char *const name = name_of(each);
      printf(first ? "%s=" : ", %s=", name != nullptr ? name : "");
      show_value(variable_value(which.inlined ? instance_of(each, function) : each, which), true);
      first = false;
    }
    skip_children(each, rest);
  }
}

uint64_t type_place(const entry &variable) {
  entry at = variable;
  for (int hops = 0; at.type == 0 && at.origin != 0 && hops < 8; ++hops) at = entry_at(at.origin);
  return at.type;
}

}  // namespace

bool innermost_frame(frame &made) {
  if (!is_running()) {
    fputs("No stack.\n", stderr);
    return false;
  }
  const user_regs_struct &all = registers();
  made = {};
  const uint64_t values[registers_count] = {all.rax, all.rdx, all.rcx, all.rbx, all.rsi, all.rdi,
                                            all.rbp, all.rsp, all.r8,  all.r9,  all.r10, all.r11,
                                            all.r12, all.r13, all.r14, all.r15, all.rip};
  for (unsigned i = 0; i < registers_count; ++i) made.registers[i] = values[i], made.known[i] = true;
  made.innermost = !is_in_call();
  find_frame_address(made);
  return true;
}

list<activation> activations(size_t most) {
  list<activation> all;
  frame at;
  if (!innermost_frame(at)) return all;
  do append_activations(at, all);
  while (all.size() < most && unwind(at));
  return all;
}

activation activation_at(uint64_t address) {
  frame at{};
  at.registers[rip_number] = address;
  at.innermost = true;
  list<activation> all;
  append_activations(at, all);
  return all[0];
}

const char *function_name(const activation &which) {
  if (which.function.place != 0) return whole_name_of(entry_at(which.function.place));
  const symbol *const near = program.containing(which.at.within());
  return near != nullptr ? near->name : "??";
}

void show_activation(const activation &which, bool with_address) {
  if (which.at.signal) {
    printf("<signal handler called>");
    return;
  }
  if (with_address && !which.at_line_start) printf("0x%016lx in ", which.at.next());
  printf("%s (", function_name(which));
  if (which.function.place != 0) show_parameters(which);
  printf(")");
  if (which.file != nullptr) printf(" at %s:%u", which.file, which.line);
}

void show_place(bool with_function) {
  const list<activation> all = activations(1);
  if (all.size() == 0) return;
  const activation &here = *all.begin();
  if (with_function || here.file == nullptr) {
    show_activation(here, true);
    puts("");
  } else if (!here.at_line_start) {
    printf("0x%016lx\t", here.at.next());
  }
  const row *const place = line_near(here.at.within());
  if (here.file == nullptr || place == nullptr || here.at.signal) return;
  row shown = *place;
  shown.file = here.file;
  shown.line = here.line;
  show_source_line(shown);
}

value variable_value(const entry &variable, const activation &in) {
  const type is = type_of(type_place(variable));
  if (variable.has_constant) return value_of(is, static_cast<uint64_t>(variable.constant));
  const entry function = in.function.place != 0 ? entry_at(in.function.place) : entry{};
  // The frame base is the outer function's, also for what is inlined into it.
  entry based = function;
  for (const scope &each : scopes_at(in.at.within()))
    if (each.depth == 0) based = entry_at(each.place);
  const place found = locate(location_at(variable, in.at.within()), in.at, based);

  value made{is, 0, false, 0, -1};
  uint64_t bits = 0;
  if (found.kind == place_kind::in_register) made = value_of(is, in.at.registers[found.number]);
  if (found.kind == place_kind::constant) made = value_of(is, found.number);
  if (found.kind == place_kind::memory) {
    made.available = is.size > sizeof bits || read_memory(found.number, &bits, is.size);
    if (made.available) made = value_of(is, bits);
    made.address = found.number;
  }
  return made;
}

}  // namespace debug
