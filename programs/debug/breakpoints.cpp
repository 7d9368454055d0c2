// Keeps the list of breakpoints, and lays int3 instructions into the program's code.
// Does not belong here: which addresses a name or a line means (places.cpp).
#include "breakpoints.h"
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include "calls.h"
#include "frames.h"
#include "image.h"
#include "places.h"

namespace debug {

namespace {

constexpr unsigned char int3 = 0xcc;

struct insertion {
  uint64_t address;
  unsigned char code;  // what stood there
};

list<breakpoint> breakpoints;
list<insertion> insertions;
int last_number;

bool insert(int number, uint64_t address) {
  for (const insertion &each : insertions)
    if (each.address == address) return true;
  insertion made{address, 0};
  if (read_memory(address, &made.code, 1) && write_memory(address, &int3, 1)) {
    insertions.push(made);
    return true;
  }
  fprintf(stderr, "Cannot insert breakpoint %d.\nCannot access memory at address 0x%lx\n", number, address);
  return false;
}

void show_where(uint64_t address) {
  const activation at = activation_at(address);
  printf(" at 0x%lx", address);
  if (at.file != nullptr) printf(": file %s, line %u.", at.file, at.line);
  puts("");
}

}  // namespace

bool set_breakpoint(const char *where, bool temporary) {
  const list<uint64_t> addresses = find_places(where);
  if (addresses.size() == 0) return false;
  const breakpoint &made = breakpoints.push({++last_number, temporary, false, 0, addresses, {}});
  printf("%s %d", temporary ? "Temporary breakpoint" : "Breakpoint", made.number);
  if (addresses.size() == 1)
    show_where(addresses.begin()[0]);
  else
    printf(" at 0x%lx: %s. (%zu locations)\n", addresses.begin()[0], where, addresses.size());
  return true;
}

bool catch_calls(char **names) {
  breakpoint made{last_number + 1, false, true, 0, {}, {}};
  for (; *names != nullptr; ++names) {
    const int number = call_number(*names);
    if (number < 0) return false;
    made.calls.push(number);
  }
  breakpoints.push(made);
  last_number = made.number;
  printf("Catchpoint %d (", made.number);
  if (made.calls.size() == 0) printf("any syscall");
  if (made.calls.size() > 0) printf(made.calls.size() == 1 ? "syscall" : "syscalls");
  for (const int each : made.calls) {
    if (call_name(each) != nullptr)
      printf(" '%s' [%d]", call_name(each), each);
    else
      printf(" %d", each);
  }
  puts(")");
  return true;
}

bool delete_breakpoint(const char *number) {
  for (size_t i = 0; i < breakpoints.size(); ++i) {
    if (breakpoints[i].number != atoi(number)) continue;
    breakpoints.remove(i);
    return true;
  }
  fprintf(stderr, "No breakpoint number %s.\n", number);
  return false;
}

void delete_all_breakpoints() { breakpoints.clear(); }

void show_breakpoints() {
  if (breakpoints.size() == 0) {
    puts("No breakpoints or watchpoints.");
    return;
  }
  // As narrow as gdb's where no address stands in it.
  bool any_address = false;
  for (const breakpoint &each : breakpoints) any_address = any_address || !each.catches;
  const int width = any_address ? 18 : 10;
  printf("Num     Type           Disp Enb %-*s What\n", width, "Address");
  for (const breakpoint &each : breakpoints) {
    printf("%-7d %-14s %s y   ", each.number, each.catches ? "catchpoint" : "breakpoint",
           each.temporary ? "del " : "keep");
    if (each.catches) {
      printf("%*s %s", width, "",
             each.calls.size() == 0   ? "<any syscall>"
             : each.calls.size() == 1 ? "syscall"
                                      : "syscalls");
      for (const int &call : each.calls) {
        const char *const name = call_name(call);
        printf(&call == each.calls.begin() ? " \"" : ", ");
        name != nullptr ? printf("%s", name) : printf("%d", call);
      }
      puts(each.calls.size() == 0 ? "" : "\"");
    } else if (each.addresses.size() > 1) {
      puts("<MULTIPLE>");
    } else {
      show_address_of_breakpoint(each.addresses.begin()[0]);
    }
    if (each.hits > 0) printf("\tbreakpoint already hit %u time%s\n", each.hits, each.hits == 1 ? "" : "s");
    for (size_t i = 0; i < each.addresses.size() && each.addresses.size() > 1; ++i) {
      const int width = printf("%d.%zu", each.number, i + 1);
      printf("%*sy   ", 28 - width, "");
      show_address_of_breakpoint(each.addresses.begin()[i]);
    }
  }
}

breakpoint *breakpoint_at(uint64_t address) {
  if (program.replaced) return nullptr;
  for (breakpoint &each : breakpoints)
    for (const uint64_t place : each.addresses)
      if (place == address) return &each;
  return nullptr;
}

bool catches_calls() {
  for (const breakpoint &each : breakpoints)
    if (each.catches) return true;
  return false;
}

breakpoint *catchpoint_of(int call) {
  for (breakpoint &each : breakpoints) {
    if (each.catches && each.calls.size() == 0) return &each;
    for (const int wanted : each.calls)
      if (wanted == call) return &each;
  }
  return nullptr;
}

void hit(breakpoint &which) {
  ++which.hits;
  for (size_t i = 0; i < breakpoints.size() && which.temporary; ++i)
    if (&breakpoints[i] == &which) return breakpoints.remove(i);
}

bool insert_breakpoints(uint64_t one_more) {
  if (program.replaced) return true;
  bool done = one_more == 0 || insert(0, one_more);
  for (const breakpoint &each : breakpoints)
    for (const uint64_t address : each.addresses) done = done && insert(each.number, address);
  if (!done) remove_breakpoints();
  return done;
}

void take_out_breakpoints(pid_t from) {
  for (const insertion &each : insertions) write_memory(each.address, &each.code, 1, from);
}

void take_out_breakpoints() { take_out_breakpoints(0); }

void put_back_breakpoints() {
  for (const insertion &each : insertions) write_memory(each.address, &int3, 1);
}

void remove_breakpoints() {
  take_out_breakpoints();
  insertions.clear();
}

void forget_insertions() { insertions.clear(); }

bool retract_from_breakpoint(pid_t thread) {
  user_regs_struct stopped;
  if (ptrace(PTRACE_GETREGS, thread, nullptr, &stopped) == -1) return false;
  for (const insertion &each : insertions) {
    if (each.address != stopped.rip - 1) continue;
    --stopped.rip;
    return ptrace(PTRACE_SETREGS, thread, nullptr, &stopped) == 0;
  }
  return false;
}

}  // namespace debug
