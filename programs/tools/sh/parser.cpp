// Reading a command line by the shell's grammar, as far as we have it: lists of pipelines of simple commands.
// Does not belong here: tokens (lexer.cpp).
#include "parser.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "shell.h"

namespace {

class line_parser {
 public:
  explicit line_parser(input &source) : tokens_(source) {}

  parsed parse(command_line &line) {
    if (tokens_.peek().kind == token_kind::end) return parsed::nothing_more;
    if (at_end_of_line()) {
      tokens_.take();
      return parsed::line;
    }
    connector when = connector::always;
    for (;;) {
      pipeline *const next = parse_pipeline(when);
      if (next == nullptr) return why_;
      line.add(next);
      if (accept("&&")) {
        when = connector::if_true;
        skip_newlines();
      } else if (accept("||")) {
        when = connector::if_false;
        skip_newlines();
      } else {
        const bool goes_on = accept(";");
        if (at_end_of_line()) {
          if (tokens_.peek().kind == token_kind::newline) tokens_.take();
          return parsed::line;
        }
        if (!goes_on) return refuse();
        when = connector::always;
      }
    }
  }

 private:
  bool at_end_of_line() { return tokens_.peek().kind == token_kind::newline || tokens_.peek().kind == token_kind::end; }

  bool accept(const char *sign) {
    if (!tokens_.peek().is(sign)) return false;
    tokens_.take();
    return true;
  }

  void skip_newlines() {
    while (tokens_.peek().kind == token_kind::newline) tokens_.take();
  }

  // The next token has no place here.
  parsed refuse() {
    const token &found = tokens_.peek();
    why_ = parsed::failed;
    switch (found.kind) {
      case token_kind::interrupted: why_ = parsed::interrupted; break;
      case token_kind::failed: break;  // the lexer has said it
      case token_kind::sign:
        if (is_redirection(found))
          complain("Syntax error: redirection unexpected");
        else
          complain("Syntax error: \"%s\" unexpected", found.text);
        break;
      case token_kind::word:
      case token_kind::number: complain("Syntax error: word unexpected"); break;
      case token_kind::newline:
      case token_kind::end: complain("Syntax error: %s unexpected", found.text); break;
    }
    return why_;
  }

  pipeline *parse_pipeline(connector when) {
    auto *const whole = static_cast<pipeline *>(allocate(sizeof(pipeline)));
    *whole = {when, false, {}};
    if (tokens_.peek().kind == token_kind::word && strcmp(tokens_.peek().text, "!") == 0) {
      tokens_.take();
      whole->is_negated = true;
    }
    for (;;) {
      command *const next = parse_command();
      if (next == nullptr) return nullptr;
      whole->commands.add(next);
      if (!accept("|")) return whole;
      skip_newlines();
    }
  }

  command *parse_command() {
    auto *const whole = static_cast<command *>(allocate(sizeof(command)));
    *whole = {};
    for (bool is_empty = true;; is_empty = false) {
      const token &next = tokens_.peek();
      if (next.kind == token_kind::word) {
        if (is_empty && is_reserved(next.text)) return nullptr;
        list<const char *> &place =
            whole->words.count() == 0 && is_assignment(next.text) ? whole->assignments : whole->words;
        place.add(next.text);
        tokens_.take();
      } else if (next.kind == token_kind::number || is_redirection(next)) {
        if (!parse_redirection(*whole)) return nullptr;
      } else {
        if (!is_empty && next.kind != token_kind::failed && next.kind != token_kind::interrupted) return whole;
        refuse();
        return nullptr;
      }
    }
  }

  // Words that begin what we do not have must not be taken for commands: half of an `if` would run.
  bool is_reserved(const char *word) {
    static constexpr const char *reserved[] = {"if",   "then", "else",  "elif",  "fi", "do", "done", "case",
                                               "esac", "for",  "while", "until", "{",  "}",  "!"};
    for (const char *each : reserved) {
      if (strcmp(word, each) != 0) continue;
      complain("Syntax error: \"%s\" unexpected", word);
      why_ = parsed::failed;
      return true;
    }
    return false;
  }

  static bool is_assignment(const char *word) {
    if (!is_name_start(*word)) return false;
    while (is_name_part(*word)) ++word;
    return *word == '=';
  }

  static bool is_redirection(const token &sign) {
    return sign.is("<") || sign.is(">") || sign.is(">>") || sign.is("<&") || sign.is(">&");
  }

  bool parse_redirection(command &whole) {
    redirection next = {-1, redirection_kind::read, nullptr};
    if (tokens_.peek().kind == token_kind::number) {
      const long number = strtol(tokens_.take().text, nullptr, 10);
      next.fd = number > INT_MAX ? INT_MAX : static_cast<int>(number);
    }
    if (!is_redirection(tokens_.peek())) {
      refuse();
      return false;
    }
    const token sign = tokens_.take();
    if (sign.is(">")) next.kind = redirection_kind::write;
    if (sign.is(">>")) next.kind = redirection_kind::append;
    if (sign.is("<&") || sign.is(">&")) next.kind = redirection_kind::duplicate;
    if (next.fd < 0) next.fd = *sign.text == '<' ? 0 : 1;
    if (tokens_.peek().kind != token_kind::word && tokens_.peek().kind != token_kind::number) {
      refuse();
      return false;
    }
    next.target = tokens_.take().text;
    whole.redirections.add(next);
    return true;
  }

  lexer tokens_;
  parsed why_ = parsed::failed;
};

}  // namespace

parsed parse(input &source, command_line &line) {
  source.begin_command();
  const parsed answer = line_parser(source).parse(line);
  if (answer == parsed::failed) source.skip_line();
  return answer;
}
