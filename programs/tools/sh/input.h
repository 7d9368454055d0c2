// Where command lines come from, character by character: a string, a file, standard input, or somebody at a terminal.
// Does not belong here: what the characters mean (lexer.h).
#pragma once
#include <stddef.h>

class input {
 public:
  static constexpr int end = -1;
  static constexpr int interrupted = -2;  // Ctrl-C at the terminal: what was typed of this command is forgotten

  explicit input(const char *text) : text_(text) {}
  // Of a descriptor that commands share (standard input), no byte is read that is not needed yet.
  input(int fd, bool is_shared) : fd_(fd), step_(is_shared ? 1 : sizeof buffer_) {}

  int peek();
  void skip();

  // The next character begins a command, or goes on with one: the terminal shows which.
  void begin_command() {
    is_continued_ = false;
    if (ended_ == interrupted) ended_ = 0;
  }
  void skip_line();

 private:
  int fill();
  bool wait_at_prompt();

  const char *text_ = nullptr;
  int fd_ = -1;
  size_t step_ = 0;
  size_t next_ = 0, count_ = 0;
  int ended_ = 0;
  bool is_continued_ = false;
  bool at_line_start_ = true;
  char buffer_[4096];
};
