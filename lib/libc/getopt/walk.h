// What getopt and getopt_long share: the walk over the words of argv, and how a complaint about one is written.
// Does not belong here: long options (getopt_long.cpp), so that getopt alone does not link them.
#pragma once
#include <getopt.h>
#include <string.h>
#include "libc/stdio/file.h"

namespace shoji {

// What becomes of operands. By the environment: POSIXLY_CORRECT chooses between the first two.
enum class operand_rule : unsigned char { moved_behind, first_ends, in_order, by_environment };

// One call of getopt or its kin.
struct option_call {
  int count;            // argc
  char *const *words;   // argv
  const char *letters;  // without a leading + or -
  bool loud;            // complaints are written

  // For getopt_long: reads the long option that begins at option_rest, behind `dashes`; -1 if it is none after all.
  int (*read_long)(const option_call &call, const char *dashes, bool one_dash);
  bool one_dash;  // getopt_long_only
  const option *options;
  int *index;

  // What a missing argument is answered with.
  int missing() const { return letters[0] == ':' ? ':' : '?'; }
};

// What is left of the word that is being read, null or empty between two words.
extern char *option_rest;

// The next option of argv, as getopt(3) answers it; the rule holds where the letters name none.
int next_option(option_call &call, operand_rule by_default);

// One line on stderr, in one write, and without the weight of printf.
class complaint {
 public:
  explicit complaint(const option_call &call) { *this << call.words[0] << ": "; }
  ~complaint();
  complaint(const complaint &) = delete;

  complaint &operator<<(const char *text) {
    format::write(stream_, text, strlen(text));
    return *this;
  }

 private:
  FILE &stream_ = *stderr;
  const stream_turn mine_{&stream_};
};

}  // namespace shoji
