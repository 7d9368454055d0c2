// Parameter expansion, field splitting and the removal of quotes, by POSIX 2.6.
// Does not belong here: finding a word's end (lexer.cpp), which has checked its quotes and braces.
#include "expand.h"
#include <stdio.h>
#include <stdlib.h>
#include "lexer.h"
#include "shell.h"
#include "variables.h"

namespace {

// A word on its way: what came from an unquoted parameter may still be cut where IFS says so; what was quoted is there
// even if it is empty; and between the parameters of $@ there is a cut in any case.
enum class origin : char { kept, splittable, quote, cut };
struct piece {
  origin from;
  char byte;
};

class expansion {
 public:
  explicit expansion(const char *word) : word_(word) {
    while (*word_ != '\0') expand_one();
  }

  const list<piece> &pieces() const { return pieces_; }

 private:
  void keep(char byte) { pieces_.add({origin::kept, byte}); }
  void mark_quote() { pieces_.add({origin::quote, '\0'}); }

  void insert(const char *value) {
    while (value != nullptr && *value != '\0') pieces_.add({in_quotes_ ? origin::kept : origin::splittable, *value++});
  }

  void insert(int number) {
    char digits[12];
    snprintf(digits, sizeof digits, "%d", number);
    insert(digits);
  }

  void expand_one() {
    const char byte = *word_++;
    if (byte == '\\') {
      expand_backslash();
    } else if (byte == '"') {
      in_quotes_ = !in_quotes_;
      if (in_quotes_) quote_start_ = pieces_.count(), had_list_ = false;
      if (!in_quotes_ && !(had_list_ && pieces_.count() == quote_start_)) mark_quote();
    } else if (byte == '\'' && !in_quotes_) {
      mark_quote();
      while (*word_ != '\'') keep(*word_++);
      ++word_;
    } else if (byte == '$') {
      expand_dollar();
    } else {
      keep(byte);
    }
  }

  // Between double quotes it takes only these out of their meaning, and else stands for itself.
  void expand_backslash() {
    const char next = *word_++;
    if (in_quotes_ && next != '$' && next != '`' && next != '"' && next != '\\') keep('\\');
    mark_quote();
    keep(next);
  }

  void expand_dollar() {
    text name;
    const bool in_braces = *word_ == '{';
    if (in_braces) {
      for (++word_; *word_ != '}'; ++word_) name.add(*word_);
      ++word_;
    } else if (is_name_start(*word_)) {
      while (is_name_part(*word_)) name.add(*word_++);
    } else if (is_digit(*word_) || (*word_ != '\0' && strchr("?$#@*", *word_) != nullptr)) {
      name.add(*word_++);
    } else {
      keep('$');
      return;
    }
    expand_parameter(name.terminated());
  }

  void expand_parameter(const char *name) {
    switch (*name) {
      case '?': insert(state.status); break;
      case '$': insert(state.own); break;
      case '#': insert(state.parameter_count); break;
      case '@':
      case '*': expand_all(*name); break;
      default:
        if (is_digit(*name))
          expand_position(strtol(name, nullptr, 10));
        else
          insert(value_of(name));
    }
  }

  void expand_position(long position) {
    if (position == 0)
      insert(state.name);
    else if (position <= state.parameter_count)
      insert(state.parameters[position - 1]);
  }

  // "$*" is one text, its parts joined by the first character of IFS; "$@" one field for each.
  void expand_all(char which) {
    const char *const separators = value_of("IFS");
    if (which == '@') had_list_ = true;
    for (int i = 0; i != state.parameter_count; ++i) {
      if (i != 0 && in_quotes_ && which == '*') {
        if (separators == nullptr) keep(' ');
        if (separators != nullptr && *separators != '\0') keep(*separators);
      } else if (i != 0) {
        pieces_.add({origin::cut, '\0'});
      }
      if (in_quotes_) mark_quote();
      insert(state.parameters[i]);
    }
  }

  const char *word_;
  list<piece> pieces_;
  bool in_quotes_ = false;
  bool had_list_ = false;  // in the quotes that are open: "$@" alone makes no field where there are no parameters
  size_t quote_start_ = 0;
};

class splitter {
 public:
  splitter(const list<piece> &pieces, list<char *> &fields) : fields_(fields) {
    const char *const given = value_of("IFS");
    const char *const separators = given != nullptr ? given : " \t\n";
    for (const piece &each : pieces) {
      if (each.from == origin::splittable && strchr(separators, each.byte) != nullptr) {
        separate(each.byte);
        continue;
      }
      after_blank_ = false;
      if (each.from == origin::cut) {
        if (has_field_) end_field();
        continue;
      }
      has_field_ = true;
      if (each.from != origin::quote) field_.add(each.byte);
    }
    if (has_field_) end_field();
  }

 private:
  // Blanks end a field if there is one; any other separator ends one in any case, but for one that blanks have ended.
  void separate(char byte) {
    if (byte == ' ' || byte == '\t' || byte == '\n') {
      if (!has_field_) return;
      end_field();
      after_blank_ = true;
    } else {
      if (!after_blank_) end_field();
      after_blank_ = false;
    }
  }

  void end_field() {
    fields_.add(field_.terminated());
    field_ = {};
    has_field_ = false;
  }

  list<char *> &fields_;
  text field_;
  bool has_field_ = false;
  bool after_blank_ = false;
};

}  // namespace

void expand_fields(const char *word, list<char *> &fields) { splitter(expansion(word).pieces(), fields); }

char *expand_text(const char *word) {
  const expansion expanded(word);
  text result;
  for (const piece &each : expanded.pieces()) {
    if (each.from == origin::cut) result.add(' ');
    if (each.from == origin::kept || each.from == origin::splittable) result.add(each.byte);
  }
  return result.terminated();
}
