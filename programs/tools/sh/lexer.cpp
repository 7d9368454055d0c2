// Cutting a command line into tokens.
// Does not belong here: taking quotes away (expand.cpp).
#include "lexer.h"
#include <string.h>
#include "memory.h"
#include "shell.h"

bool is_digit(int character) { return character >= '0' && character <= '9'; }

bool is_name_start(int character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
}

bool is_name_part(int character) { return is_name_start(character) || is_digit(character); }

bool token::is(const char *sign) const { return kind == token_kind::sign && strcmp(text, sign) == 0; }

namespace {

bool is_blank(int character) { return character == ' ' || character == '\t'; }

bool ends_word(int character) { return character < 0 || strchr(" \t\n|&;<>()", character) != nullptr; }

token fail(const char *why) {
  complain("%s", why);
  return {token_kind::failed, nullptr};
}

// A word's characters as they stand there, until its end is seen.
class word_reader {
 public:
  explicit word_reader(input &source) : source_(source) {}

  // Null after a complaint, or where Ctrl-C came in between.
  const char *read() {
    for (;;) {
      const int each = source_.peek();
      if (ends_word(each)) return word_.terminated();
      if (!read_part(each, false)) return nullptr;
    }
  }

  bool was_interrupted() const { return source_.peek() == input::interrupted; }

 private:
  void take() {
    word_.add(static_cast<char>(source_.peek()));
    source_.skip();
  }

  bool read_part(int each, bool in_quotes) {
    if (each == '\\') return read_backslash();
    if (each == '\'' && !in_quotes) return read_quoted('\'');
    if (each == '"' && !in_quotes) return read_quoted('"');
    if (each == '$') return read_dollar(in_quotes);
    if (each == '`') return refuse("Syntax error: \"`\" unexpected");
    take();
    return true;
  }

  bool refuse(const char *why) {
    fail(why);
    return false;
  }

  bool refuse_end(int found, const char *why) { return found != input::interrupted && refuse(why); }

  // A backslash before a newline, and the newline, are nothing; at the end of everything it stands for itself.
  bool read_backslash() {
    source_.skip();
    const int next = source_.peek();
    if (next == '\n') {
      source_.skip();
      return true;
    }
    word_.add('\\');
    if (next < 0)
      word_.add('\\');
    else
      take();
    return true;
  }

  bool read_quoted(char quote) {
    take();
    for (;;) {
      const int each = source_.peek();
      if (each < 0) return refuse_end(each, "Syntax error: Unterminated quoted string");
      if (each == quote) break;
      if (quote == '\'')
        take();
      else if (!read_part(each, true))
        return false;
    }
    take();
    return true;
  }

  bool read_dollar(bool in_quotes) {
    take();
    if (source_.peek() == '(') return refuse("Syntax error: \"$(\" unexpected");
    if (source_.peek() != '{') return true;
    take();
    const int first = source_.peek();
    size_t length = 0;
    while (is_name_start(first) ? is_name_part(source_.peek()) : is_digit(source_.peek())) take(), ++length;
    if (length == 0 && first > 0 && strchr("?$#@*", first) != nullptr) take(), ++length;
    const int last = source_.peek();
    if (last < 0 || last == '\n')
      return refuse_end(last, in_quotes ? "Syntax error: Unterminated quoted string" : "Syntax error: Missing '}'");
    if (length == 0 || last != '}') return refuse("Bad substitution");
    take();
    return true;
  }

  input &source_;
  text word_;
};

}  // namespace

const token &lexer::peek() {
  if (!has_waiting_) waiting_ = read();
  has_waiting_ = true;
  return waiting_;
}

token lexer::take() {
  const token taken = peek();
  has_waiting_ = false;
  return taken;
}

token lexer::read() {
  for (;;) {
    while (is_blank(source_.peek())) source_.skip();
    const int first = source_.peek();
    if (first == input::end) return {token_kind::end, "end of file"};
    if (first == input::interrupted) return {token_kind::interrupted, nullptr};
    if (first == '#') {
      for (int each = first; each >= 0 && each != '\n'; each = source_.peek()) source_.skip();
      continue;
    }
    if (first == '\n') {
      source_.skip();
      return {token_kind::newline, "newline"};
    }
    if (ends_word(first)) return read_sign(static_cast<char>(first));
    const token word = read_word();
    if (word.kind != token_kind::word || *word.text != '\0') return word;
    // Nothing but a backslash and a newline between blanks: no word.
  }
}

// The longest of the operators that the characters make.
token lexer::read_sign(char first) {
  static constexpr const char *signs[] = {"&&", "||", ";;", "<<", ">>", "<&", ">&", "&", "|", "<", ">", ";", "(", ")"};
  source_.skip();
  const int second = source_.peek();
  for (const char *each : signs) {
    if (each[0] != first || (each[1] != '\0' && each[1] != second)) continue;
    if (each[1] != '\0') source_.skip();
    return {token_kind::sign, each};
  }
  return fail("Syntax error");  // not reached: each that ends a word is one
}

token lexer::read_word() {
  word_reader reader(source_);
  const char *const word = reader.read();
  if (word == nullptr) return {reader.was_interrupted() ? token_kind::interrupted : token_kind::failed, nullptr};
  const int behind = source_.peek();
  const bool is_number = *word != '\0' && strspn(word, "0123456789") == strlen(word);
  return {is_number && (behind == '<' || behind == '>') ? token_kind::number : token_kind::word, word};
}
