// What a command line is made of, and how it is read.
// Does not belong here: running it (run.h).
#pragma once
#include "lexer.h"
#include "memory.h"

enum class redirection_kind { read, write, append, duplicate };

// `target` is a word as it was typed: a file, or for a duplicate a descriptor's number or -.
struct redirection {
  int fd;
  redirection_kind kind;
  const char *target;
};

struct command {
  list<const char *> assignments, words;
  list<redirection> redirections;
};

enum class connector { always, if_true, if_false };

struct pipeline {
  connector when;  // by the status of what ran before
  bool is_negated;
  list<command *> commands;
};

using command_line = list<pipeline *>;

enum class parsed { line, nothing_more, interrupted, failed };

// The next complete command, up to its newline; empty for an empty line. After a failure, of which the user was told,
// the rest of the line is gone.
parsed parse(input &source, command_line &line);
