// Finds the addresses that are meant by a name, by a line, or by an expression.
// Does not belong here: putting breakpoints there (breakpoints.cpp).
#include "places.h"
#include "evaluate.h"
#include "frames.h"
#include "image.h"
#include "inferior.h"

namespace debug {

namespace {

list<uint64_t> only(uint64_t address) {
  list<uint64_t> one;
  one.push(address);
  return one;
}

// The file that a line without one belongs to: where the program stands, or where main is.
const char *current_file() {
  const symbol *const main = program.named("main");
  const row *here = is_running() ? line_at(registers().rip) : nullptr;
  if (here == nullptr && main != nullptr) here = line_at(main->address);
  return here != nullptr ? here->file : "";
}

// A line whose instructions were scattered is met once in each function, where it comes first.
list<uint64_t> one_a_function(const list<uint64_t> &addresses) {
  list<uint64_t> first, functions;
  for (const uint64_t address : addresses) {
    const list<scope> scopes = scopes_at(address);
    const uint64_t function = scopes.size() > 0 ? scopes.begin()->place : 0;
    bool known = false;
    for (size_t i = 0; i < functions.size(); ++i) {
      if (functions[i] != function) continue;
      known = true;
      if (address < first[i]) first[i] = address;
    }
    if (known) continue;
    first.push(address);
    functions.push(function);
  }
  return first;
}

list<uint64_t> find_line(const char *file, const char *digits) {
  list<uint64_t> found;
  char *end;
  const unsigned long line = strtoul(digits, &end, 10);
  if (!known_file(file)) {
    fprintf(stderr, "No source file named %s.\n", file);
    return found;
  }
  if (*end == '\0' && line <= 0x7fffffff) found = one_a_function(addresses_of(file, static_cast<unsigned>(line)));
  if (found.size() == 0) fprintf(stderr, "No line %s in file \"%s\".\n", digits, file);
  return found;
}

// A function of C wins over those of namespaces that are called alike: `break write` means write and nothing else.
list<uint64_t> find_function(const char *name) {
  const symbol *const own = program.named(name);
  if (own != nullptr && own->global && !own->thread_local_) return only(behind_prologue(own->address));
  list<uint64_t> found;
  addresses_of_function(name, found);
  for (uint64_t &each : found) each = behind_prologue(each);
  if (found.size() == 0 && own != nullptr && own->function) found.push(own->address);
  if (found.size() == 0 && program.symbols.size() == 0)
    fputs("No symbol table is loaded.  Use the \"file\" command.\n", stderr);
  else if (found.size() == 0)
    fprintf(stderr, "Function \"%s\" not defined.\n", name);
  return found;
}

}  // namespace

list<uint64_t> find_places(const char *where) {
  if (*where == '\0') {
    if (is_running()) return only(registers().rip);
    fputs("No default breakpoint location now.\n", stderr);
    return {};
  }
  if (*where == '*') {
    value address;
    return evaluate(where + 1, address) ? only(address.bits) : list<uint64_t>();
  }
  const char *const colon = strrchr(where, ':');
  if (colon != nullptr && colon[1] >= '0' && colon[1] <= '9') {
    char file[4096];
    snprintf(file, sizeof file, "%.*s", static_cast<int>(colon - where), where);
    return find_line(file, colon + 1);
  }
  if (*where >= '0' && *where <= '9') return find_line(current_file(), where);
  return find_function(where);
}

void show_symbol_of(uint64_t address) {
  const symbol *const near = program.containing(address);
  if (near == nullptr) return;
  printf(address == near->address ? " <%s>" : " <%s+%lu>", near->name, address - near->address);
}

void show_address_of_breakpoint(uint64_t address) {
  printf("0x%016lx", address);
  const activation at = activation_at(address);
  if (at.function.place != 0) printf(" in %s", function_name(at));
  if (at.file != nullptr) printf(" at %s:%u", at.file, at.line);
  if (at.function.place == 0 && at.file == nullptr) show_symbol_of(address);
  puts("");
}

}  // namespace debug
