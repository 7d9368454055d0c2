// The words and operators of a command line, quotes and all: what they stand for is asked when the line runs.
// Does not belong here: what may follow what (parser.h), values of variables (expand.h).
#pragma once
#include "input.h"

enum class token_kind { word, number, sign, newline, end, interrupted, failed };

// A number is one that stands before < or >, for a descriptor. A sign's text is the operator.
struct token {
  token_kind kind = token_kind::end;
  const char *text = nullptr;

  bool is(const char *sign) const;
};

class lexer {
 public:
  explicit lexer(input &source) : source_(source) {}

  const token &peek();
  token take();

 private:
  token read();
  token read_sign(char first);
  token read_word();

  input &source_;
  token waiting_;
  bool has_waiting_ = false;
};

bool is_name_start(int character);
bool is_name_part(int character);
bool is_digit(int character);
