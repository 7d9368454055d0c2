// Shows memory and registers in columns.
// Does not belong here: reading them (inferior.h).
#include "examine.h"
#include "evaluate.h"
#include "inferior.h"
#include "places.h"
#include "registers.h"

namespace debug {

namespace {

char last_format = 'x', last_size = 'w';
uint64_t next_address;

unsigned bytes_of(char size) { return size == 'b' ? 1 : size == 'h' ? 2 : size == 'w' ? 4 : 8; }

bool cannot_access(uint64_t address) {
  puts("");
  fprintf(stderr, "Cannot access memory at address 0x%lx\n", address);
  return false;
}

void show_address(uint64_t address) {
  printf("0x%lx", address);
  show_symbol_of(address);
  printf(":");
}

// Memory is filled up with zeros to its size; a value is not.
void show_number(uint64_t bits, unsigned size, char format, bool padded) {
  const value widened = value_of({kind::integer, size, format != 'u' && format != 'x', 0}, bits);
  switch (format) {
    case 'x': printf("0x%0*lx", padded ? static_cast<int>(2 * size) : 1, widened.bits); break;
    case 'u': printf("%lu", widened.bits); break;
    case 'c': show_value(value_of({kind::character, 1, true, 0}, bits), false); break;
    case 'a':
      printf("0x%lx", widened.bits);
      show_symbol_of(widened.bits);
      break;
    default: printf("%ld", widened.bits);
  }
}

bool examine_numbers(unsigned long count, char format, char size) {
  const unsigned bytes = format == 'c' ? 1 : format == 'a' ? 8 : bytes_of(size);
  const unsigned a_line = format == 'c' ? 8 : bytes == 8 ? 2 : bytes == 4 ? 4 : 8;
  for (unsigned long i = 0; i < count; ++i, next_address += bytes) {
    uint64_t bits = 0;
    if (i % a_line == 0) {
      if (i > 0) puts("");
      show_address(next_address);
    }
    if (!read_memory(next_address, &bits, bytes)) return cannot_access(next_address);
    printf("\t");
    show_number(bits, bytes, format, true);
  }
  puts("");
  return true;
}

bool examine_texts(unsigned long count) {
  for (unsigned long i = 0; i < count; ++i) {
    char byte = 0;
    show_address(next_address);
    printf("\t");
    if (!read_memory(next_address, &byte, 1)) return cannot_access(next_address);
    show_text(next_address);
    puts("");
    while (read_memory(next_address++, &byte, 1) && byte != '\0')
      ;
  }
  return true;
}

void show_register(const register_name &which) {
  const uint64_t bits = register_word(registers(), which.word);
  const int width = printf("%-15s0x%lx", which.name, bits) - 15;
  printf("%*s", width < 20 ? 20 - width : 1, "");
  if (which.is.is == kind::code) {
    printf("0x%lx", bits);
    show_symbol_of(bits);
  } else if (which.is.is == kind::pointer) {
    printf("0x%lx", bits);
  } else {
    show_value(value_of(which.is, bits), false);
  }
  puts("");
}

}  // namespace

bool show_formatted(const value &which, char format) {
  if (format == 0 || !which.available || which.is.is >= kind::floating || which.is.is == kind::nothing) {
    show_value(which, false);
    return true;
  }
  if (format == 's' || strchr("xduca", format) == nullptr) {
    fprintf(stderr, "Format letter \"%c\" is meaningless in \"print\" command.\n", format);
    return false;
  }
  show_number(which.bits, which.is.size, format, false);
  return true;
}

bool examine(const char *format, const char *address) {
  char *end;
  unsigned long count = strtoul(format, &end, 10);
  if (end == format) count = 1;
  char wanted = last_format, size = last_size;
  for (; *end != '\0'; ++end) {
    if (strchr("bhwg", *end) != nullptr)
      size = *end;
    else
      wanted = *end;
  }
  if (wanted == 'i') {
    fputs("debug has no disassembler: read bin/NAME.asm, which `make` writes, or ask gdb.\n", stderr);
    return false;
  }
  if (strchr("xducas", wanted) == nullptr) {
    fprintf(stderr, "Undefined output format \"%c\".\n", wanted);
    return false;
  }
  last_format = wanted;
  last_size = size;
  if (*address != '\0') {
    value where;
    if (!evaluate(address, where)) return false;
    // A variable that is no pointer lies somewhere itself; what a number says is an address.
    next_address = where.is.is == kind::structure ? where.address : where.bits;
  }
  return wanted == 's' ? examine_texts(count) : examine_numbers(count, wanted, size);
}

bool show_registers(const char *name) {
  if (!is_running()) {
    fputs("The program has no registers now.\n", stderr);
    return false;
  }
  if (*name == '\0') {
    for (size_t i = 0; i < register_names_count; ++i)
      if (strcmp(register_names[i].name, "orig_rax") != 0) show_register(register_names[i]);
    return true;
  }
  if (*name == '$') ++name;
  const register_name *const found = find_register(name, strlen(name));
  if (found == nullptr) {
    fprintf(stderr, "Invalid register `%s'\n", name);
    return false;
  }
  show_register(*found);
  return true;
}

}  // namespace debug
