// Reads an expression and works it out at once, by descent through the precedence of C's operators.
// Does not belong here: finding variables (scopes.cpp) and where they are (location.cpp).
#include "evaluate.h"
#include "image.h"
#include "inferior.h"
#include "registers.h"

namespace debug {

namespace {

list<value> history;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

value integer(uint64_t bits) { return value_of(type_long, bits); }

// C's binary operators; the longer ones first, where one begins another.
struct operator_name {
  const char *text;
  int precedence;
};
constexpr operator_name operators[] = {{"||", 1}, {"&&", 2}, {"==", 6}, {"!=", 6}, {"<<", 8}, {">>", 8},
                                       {"<=", 7}, {">=", 7}, {"|", 3},  {"^", 4},  {"&", 5},  {"<", 7},
                                       {">", 7},  {"+", 9},  {"-", 9},  {"*", 10}, {"/", 10}, {"%", 10}};

class parser {
 public:
  explicit parser(const char *text) : at_(text) {}

  bool whole(value &made) {
    if (!binary(1, made)) return false;
    blanks();
    return *at_ == '\0' || wrong();
  }

 private:
  void blanks() {
    while (*at_ == ' ' || *at_ == '\t') ++at_;
  }
  bool wrong() {
    fprintf(stderr, "A syntax error in expression, near `%s'.\n", at_);
    return false;
  }

  const operator_name *next_operator() {
    blanks();
    for (const operator_name &each : operators)
      if (strncmp(at_, each.text, strlen(each.text)) == 0) return &each;
    return nullptr;
  }

  bool binary(int precedence, value &left) {
    if (!unary(left)) return false;
    for (;;) {
      const operator_name *const next = next_operator();
      if (next == nullptr || next->precedence < precedence) return true;
      at_ += strlen(next->text);
      value right;
      if (!binary(next->precedence + 1, right) || !usable(left) || !usable(right)) return false;
      if ((next->text[0] == '/' || next->text[0] == '%') && right.bits == 0) {
        fputs("Division by zero\n", stderr);
        return false;
      }
      left = combine(next->text, left, right);
    }
  }

  bool usable(const value &which) {
    if (!which.available) fputs("value has been optimized out\n", stderr);
    if (which.available && which.is.is >= kind::floating)
      fputs("Argument to arithmetic operation not a number.\n", stderr);
    return which.available && which.is.is < kind::floating;
  }

  static value combine(const char *text, const value &left, const value &right) {
    const auto a = static_cast<int64_t>(left.bits), b = static_cast<int64_t>(right.bits);
    uint64_t bits = 0;
    switch (text[0] * 256 + text[1]) {
      case '|' * 256 + '|': bits = a != 0 || b != 0; break;
      case '&' * 256 + '&': bits = a != 0 && b != 0; break;
      case '=' * 256 + '=': bits = a == b; break;
      case '!' * 256 + '=': bits = a != b; break;
      case '<' * 256 + '=': bits = a <= b; break;
      case '>' * 256 + '=': bits = a >= b; break;
      case '<' * 256: bits = a < b; break;
      case '>' * 256: bits = a > b; break;
      case '<' * 256 + '<': bits = b < 0 || b > 63 ? 0 : left.bits << b; break;
      case '>' * 256 + '>': bits = static_cast<uint64_t>(a >> (b < 0 || b > 63 ? 63 : b)); break;
      case '|' * 256: bits = left.bits | right.bits; break;
      case '^' * 256: bits = left.bits ^ right.bits; break;
      case '&' * 256: bits = left.bits & right.bits; break;
      case '+' * 256: bits = left.bits + right.bits; break;
      case '-' * 256: bits = left.bits - right.bits; break;
      case '*' * 256: bits = left.bits * right.bits; break;
      // The least number divided by -1 would trap.
      case '/' * 256: bits = b == -1 ? -left.bits : static_cast<uint64_t>(a / b); break;
      case '%' * 256: bits = b == -1 ? 0 : static_cast<uint64_t>(a % b); break;
    }
    return integer(bits);
  }

  bool unary(value &made) {
    blanks();
    const char which = *at_;
    if (which == '\0' || strchr("-+~!*&", which) == nullptr) return primary(made);
    ++at_;
    if (!unary(made)) return false;
    if (which == '&') {
      if (made.address == 0) {
        fputs("Attempt to take address of value not located in memory.\n", stderr);
        return false;
      }
      made = value_of(type_pointer, made.address);
      return true;
    }
    if (!usable(made)) return false;
    switch (which) {
      case '-': made = integer(-made.bits); break;
      case '+': made = integer(made.bits); break;
      case '~': made = integer(~made.bits); break;
      case '!': made = integer(made.bits == 0); break;
      default: return load(type_long, made.bits, made);  // what a pointer points to is not kept: words
    }
    return true;
  }

  static bool load(const type &which, uint64_t address, value &made) {
    uint64_t bits = 0;
    if (which.size > sizeof bits || !read_memory(address, &bits, which.size)) {
      fprintf(stderr, "Cannot access memory at address 0x%lx\n", address);
      return false;
    }
    made = value_of(which, bits);
    made.address = address;
    return true;
  }

  bool primary(value &made) {
    if (*at_ == '(') {
      ++at_;
      if (!binary(1, made)) return false;
      blanks();
      if (*at_ != ')') return wrong();
      ++at_;
      return true;
    }
    if (*at_ == '$') return dollar(made);
    if (*at_ == '\'' && at_[1] != '\0' && at_[2] == '\'') {
      made = value_of({kind::character, 1, true, 0}, static_cast<unsigned char>(at_[1]));
      at_ += 3;
      return true;
    }
    if (is_digit(*at_)) {
      char *end;
      made = integer(strtoul(at_, &end, 0));
      at_ = end;
      return !is_letter(*at_) || wrong();
    }
    return is_letter(*at_) ? name(made) : wrong();
  }

  bool dollar(value &made) {
    const char *const begin = ++at_;
    while (is_letter(*at_) || is_digit(*at_)) ++at_;
    const auto length = static_cast<size_t>(at_ - begin);
    if (length == 0 || is_digit(*begin)) {
      const size_t number = length == 0 ? history.size() : strtoul(begin, nullptr, 10);
      if (number == 0 || number > history.size()) {
        fprintf(stderr, "History has not yet reached $%zu.\n", number);
        return false;
      }
      made = history[number - 1];
      return true;
    }
    const register_name *const found = find_register(begin, length);
    if (found == nullptr) {
      fprintf(stderr, "Invalid register `%.*s'\n", static_cast<int>(length), begin);
      return false;
    }
    if (!is_running()) {
      fputs("No registers.\n", stderr);
      return false;
    }
    made = value_of(found->is, register_word(registers(), found->word));
    made.register_ = static_cast<int>(found->word);
    return true;
  }

  bool name(value &made) {
    const char *const begin = at_;
    while (is_letter(*at_) || is_digit(*at_) || (at_[0] == ':' && at_[1] == ':')) at_ += *at_ == ':' ? 2 : 1;
    char text[256];
    snprintf(text, sizeof text, "%.*s", static_cast<int>(at_ - begin), begin);

    const list<activation> here = is_running() ? activations(1) : list<activation>();
    const entry variable = find_variable(text, here.size() > 0 ? here.begin()->at.within() : 0);
    const symbol *const known = program.named(text);
    if (known != nullptr && known->thread_local_) {
      if (!is_running()) {
        fprintf(stderr, "each thread has its own %s, and the program is not running\n", text);
        return false;
      }
      const type own = variable.type != 0 ? type_of(variable.type) : type_int;
      return load(own, registers().fs_base + known->address, made);
    }
    if (variable.tag != 0) {
      made = variable_value(variable, here.size() > 0 ? *here.begin() : activation{});
      return true;
    }
    if (known == nullptr) {
      if (program.symbols.size() == 0) fputs("No symbol table is loaded.  Use the \"file\" command.\n", stderr);
      if (program.symbols.size() != 0) fprintf(stderr, "No symbol \"%s\" in current context.\n", text);
      return false;
    }
    made = value_of(type_pointer, known->address);
    made.address = known->address;  // a function: it is its address, with & or without
    return true;
  }

  const char *at_;
};

}  // namespace

bool evaluate(const char *text, value &made) { return parser(text).whole(made); }

size_t remember(const value &which) {
  value kept = which;  // a copy: it is not stored to any more
  kept.register_ = -1;
  history.push(kept);
  return history.size();
}

bool assign(const value &target, uint64_t bits) {
  if (target.register_ >= 0) {
    user_regs_struct changed = registers();
    register_word(changed, static_cast<size_t>(target.register_)) = bits;
    if (store_registers(changed)) return true;
    perror("debug: PTRACE_SETREGS");
    return false;
  }
  if (target.address == 0 || target.is.size > 8) {
    fputs("Left operand of assignment is not an lvalue.\n", stderr);
    return false;
  }
  if (is_running() && write_memory(target.address, &bits, target.is.size)) return true;
  fprintf(stderr, "Cannot access memory at address 0x%lx\n", target.address);
  return false;
}

}  // namespace debug
