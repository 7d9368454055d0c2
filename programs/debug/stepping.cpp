// Moves by instructions, by lines, and to the caller.
// Does not belong here: why the program stopped elsewhere (running.cpp).
#include "stepping.h"
#include <stdio.h>
#include "frames.h"
#include "running.h"

namespace debug {

namespace {

bool has_result;
value result;

// Whether the instruction that was just executed has called a function: what comes behind it is on top of the stack.
bool has_called(const user_regs_struct &before) {
  constexpr uint64_t longest_instruction = 15;
  uint64_t top;
  const user_regs_struct &now = registers();
  if (now.rsp != before.rsp - 8 || !read_memory(now.rsp, &top, sizeof top)) return false;
  return top > before.rip && top <= before.rip + longest_instruction && now.rip != top;
}

advance run_to_caller() {
  uint64_t top;
  const uint64_t stack = registers().rsp;
  if (!read_memory(stack, &top, sizeof top)) return advance::failed;
  return run_to(top, stack);
}

// One line, or what of it is left. `next` does not stop in what is inlined into it, either.
advance one_line(bool into) {
  frame now;
  if (!innermost_frame(now)) return advance::failed;
  const frame began = now;
  const size_t depth = scopes_at(now.next()).size();
  const row *line = line_at(now.next());
  if (line == nullptr) {
    printf("Single stepping until exit from a function that has no line number information.\n");
    frame caller = now;
    return unwind(caller) ? run_to(caller.next(), now.address - 8) : advance::failed;
  }
  for (;;) {
    const user_regs_struct before = registers();
    advance moved = one_instruction();
    if (moved != advance::done) return moved;
    if (has_called(before)) {
      const uint64_t entry = registers().rip, behind = behind_prologue(entry);
      if (!into || line_at(entry) == nullptr)
        moved = run_to_caller();
      else if (behind != entry)
        moved = run_to(behind, 0);
      if (moved != advance::done) return moved;
    }
    const uint64_t here = registers().rip;
    const row *const at = line_at(here);
    if (at == nullptr && scopes_at(here).size() > 0) continue;  // instructions of no line, among others
    if (at == nullptr) {  // a jump to a function without lines: back to who has some
      if (!innermost_frame(now)) return advance::failed;
      frame caller = now;
      if (!unwind(caller)) return advance::done;
      moved = run_to(caller.next(), now.address - 8);
      if (moved != advance::done) return moved;
      continue;
    }
    if (here != at->address || !at->statement) continue;
    if (!innermost_frame(now)) return advance::failed;
    if (now.address == began.address) {
      if (same_line(*at, line) || (!into && scopes_at(here).size() > depth)) continue;
    } else if (!into && now.address < began.address) {
      continue;
    }
    return advance::done;
  }
}

}  // namespace

bool step_instructions(unsigned long count) {
  if (!need_process()) return false;
  for (; count > 0; --count)
    if (one_instruction() == advance::stopped) return true;
  frame now;
  if (!innermost_frame(now)) return false;
  const list<activation> here = activations(1);
  show_place(here.begin()->function.place != 0 && here.begin()->function.entry_address == now.next());
  return true;
}

bool step_lines(unsigned long count, bool into) {
  if (!need_process()) return false;
  bool elsewhere = false;  // in another function, or deeper in the same one
  for (; count > 0; --count) {
    const activation before = *activations(1).begin();
    const advance moved = one_line(into);
    if (moved != advance::done) return moved == advance::stopped;
    const activation now = *activations(1).begin();
    elsewhere = elsewhere || now.at.address < before.at.address || now.function.place != before.function.place;
  }
  show_place(elsewhere);
  return true;
}

bool finish() {
  if (!need_process()) return false;
  frame now;
  if (!innermost_frame(now)) return false;
  frame caller = now;
  if (!unwind(caller)) {
    fputs("\"finish\" not meaningful in the outermost frame.\n", stderr);
    return false;
  }
  // What is inlined is left together with its function.
  activation leaving{};
  for (const activation &each : activations(64))
    if (each.at.address == now.address) leaving = each;
  printf("Run till exit from #0  ");
  show_activation(leaving, true);
  puts("");

  has_result = false;
  const advance moved = run_to(caller.next(), now.address - 8);
  if (moved != advance::done) return moved == advance::stopped;
  show_place(true);
  entry function = leaving.function.place != 0 ? entry_at(leaving.function.place) : entry{};
  for (int hops = 0; function.type == 0 && function.origin != 0 && hops < 8; ++hops)
    function = entry_at(function.origin);
  result = value_of(type_of(function.type), registers().rax);
  has_result = result.is.is != kind::nothing && result.is.is < kind::floating;
  return true;
}

bool value_returned(value &made) {
  const bool had = has_result;
  made = result;
  has_result = false;
  return had;
}

}  // namespace debug
