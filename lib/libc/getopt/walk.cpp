// The walk over argv: which word is an option, which an operand, and the letters of one word.
// Does not belong here: long options (getopt_long.cpp), which this calls only through a pointer.
#include "libc/getopt/walk.h"
#include <stdlib.h>

char *optarg;
int optind = 1;
int opterr = 1;
int optopt = '?';

namespace shoji {

char *option_rest;

complaint::~complaint() {
  stream_.put('\n');
  if (stream_.due()) flush(stream_);
  static_cast<void>(stream_.finish());  // there is nobody left to tell
}

namespace {

bool begun;
operand_rule rule;
// Operands that the walk has passed: [passed, passed_end). Options that were read since then lie behind them, up to
// optind; they change places at the next call only, as programs that look at argv between two calls know it.
int passed, passed_end;

bool is_operand(const char *word) { return word[0] != '-' || word[1] == '\0'; }

void reverse(char **begin, char **end) {
  for (; begin < end; ++begin) {
    char *const word = *--end;
    *end = *begin;
    *begin = word;
  }
}

// The options that were read come before the operands that were passed.
void settle(char **words) {
  if (passed == passed_end) {
    passed = optind;
  } else {
    reverse(words + passed, words + passed_end);
    reverse(words + passed_end, words + optind);
    reverse(words + passed, words + optind);
    passed += optind - passed_end;
  }
  passed_end = optind;
}

// Goes to the next word that is not an operand to be moved; false behind the last one.
bool find_word(const option_call &call) {
  // The prototype promises not to change the words' order, and the contract does.
  char **const words = const_cast<char **>(call.words);
  if (passed > optind) passed = optind;
  if (passed_end > optind) passed_end = optind;
  if (rule == operand_rule::moved_behind) {
    settle(words);
    while (optind < call.count && is_operand(words[optind])) ++optind;
    passed_end = optind;
  }
  if (optind < call.count && strcmp(words[optind], "--") == 0) {
    ++optind;
    settle(words);
    passed_end = optind = call.count;
  }
  if (optind < call.count) return true;
  if (passed != passed_end) optind = passed;
  return false;
}

// The argument of a letter: the rest of its word, or the next word.
int read_argument(const option_call &call, const char *letter, bool optional) {
  const bool in_word = *option_rest != '\0';
  if (in_word) {
    optarg = option_rest;
    ++optind;
  }
  option_rest = nullptr;
  if (in_word || optional) return *letter;
  if (optind < call.count) {
    optarg = call.words[optind++];
    return *letter;
  }
  optopt = *letter;
  const char text[] = {*letter, '\0'};
  if (call.loud) complaint(call) << "option requires an argument -- '" << text << "'";
  return call.missing();
}

int read_letter(const option_call &call) {
  const char text[] = {*option_rest++, '\0'};
  if (*option_rest == '\0') ++optind;
  const char *const letter = strchr(call.letters, text[0]);
  if (letter == nullptr || *letter == ':' || *letter == ';') {
    if (call.loud) complaint(call) << "invalid option -- '" << text << "'";
    optopt = text[0];
    return '?';
  }
  // `W;` among the letters: -W name is --name.
  if (letter[0] == 'W' && letter[1] == ';' && call.read_long != nullptr) {
    if (*option_rest == '\0') {
      if (optind == call.count) return read_argument(call, letter, false);
      option_rest = call.words[optind];
    }
    return call.read_long(call, "-W ", false);
  }
  if (letter[1] == ':') return read_argument(call, letter, letter[2] == ':');
  return *letter;
}

}  // namespace

int next_option(option_call &call, operand_rule by_default) {
  if (call.count < 1) return -1;
  optarg = nullptr;
  const char sign = call.letters[0];
  if (optind == 0 || !begun) {
    if (optind == 0) optind = 1;
    passed = passed_end = optind;
    option_rest = nullptr;
    rule = sign == '-' ? operand_rule::in_order : sign == '+' ? operand_rule::first_ends : by_default;
    if (rule == operand_rule::by_environment)
      rule = getenv("POSIXLY_CORRECT") == nullptr ? operand_rule::moved_behind : operand_rule::first_ends;
    begun = true;
  }
  if (sign == '-' || sign == '+') ++call.letters;
  call.loud = opterr != 0 && call.letters[0] != ':';
  if (option_rest != nullptr && *option_rest != '\0') return read_letter(call);

  if (!find_word(call)) return -1;
  char *const word = call.words[optind];
  if (is_operand(word)) {
    if (rule == operand_rule::first_ends) return -1;
    ++optind;
    optarg = word;
    return 1;
  }
  if (call.read_long != nullptr) {
    if (word[1] == '-') {
      option_rest = word + 2;
      return call.read_long(call, "--", call.one_dash);
    }
    if (call.one_dash && (word[2] != '\0' || strchr(call.letters, word[1]) == nullptr)) {
      option_rest = word + 1;
      const int answer = call.read_long(call, "-", true);
      if (answer != -1) return answer;
    }
  }
  option_rest = word + 1;
  return read_letter(call);
}

}  // namespace shoji
